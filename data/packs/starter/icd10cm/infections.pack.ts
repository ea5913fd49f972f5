export const infections = `
# A, B: infections
A04.- Other bacterial intestinal infections
A04.7- Enterocolitis due to Clostridium difficile
A04.72 Enterocolitis due to Clostridium difficile, not specified as recurrent
  short: Enterocolitis d/t Clostridium difficile, not spcf as recur
A04.9 Bacterial intestinal infection, unspecified
A07.- Other protozoal intestinal diseases
A07.1 Giardiasis [lambliasis]
A08.- Viral and other specified intestinal infections
A08.0 Rotaviral enteritis
A08.1- Acute gastroenteropathy due to Norwalk agent and other small round viruses
  short: Acute gastrent d/t Norwalk agent and oth small round viruses
A08.11 Acute gastroenteropathy due to Norwalk agent
A08.4 Viral intestinal infection, unspecified
A09 Infectious gastroenteritis and colitis, unspecified
A40.- Streptococcal sepsis
A40.9 Streptococcal sepsis, unspecified
A41.- Other sepsis
A41.0- Sepsis due to Staphylococcus aureus
A41.01 Sepsis due to Methicillin susceptible Staphylococcus aureus
A41.02 Sepsis due to Methicillin resistant Staphylococcus aureus
A41.5- Sepsis due to other Gram-negative organisms
A41.50 Gram-negative sepsis, unspecified
A41.51 Sepsis due to Escherichia coli [E. coli]
A41.9 Sepsis, unspecified organism
A46 Erysipelas
A49.- Bacterial infection of unspecified site
A49.0- Staphylococcal infection, unspecified site
A49.01 Methicillin susceptible Staphylococcus aureus infection, unspecified site
  short: Methicillin suscep staph infection, unsp site
A49.02 Methicillin resistant Staphylococcus aureus infection, unspecified site
  short: Methicillin resis staph infection, unsp site
A49.9 Bacterial infection, unspecified
A53.- Other and unspecified syphilis
A53.9 Syphilis, unspecified
A54.- Gonococcal infection
A54.9 Gonococcal infection, unspecified
A56.- Other sexually transmitted chlamydial diseases
A56.2 Chlamydial infection of genitourinary tract, unspecified
A59.- Trichomoniasis
A59.0- Urogenital trichomoniasis
A59.01 Trichomonal vulvovaginitis
A59.9 Trichomoniasis, unspecified
A60.- Anogenital herpesviral [herpes simplex] infections
A60.0- Herpesviral infection of genitalia and urogenital tract
A60.00 Herpesviral infection of urogenital system, unspecified
A60.04 Herpesviral vulvovaginitis
A63.- Other predominantly sexually transmitted diseases, not elsewhere classified
  short: Oth predominantly sexually transmitted diseases, NEC
A63.0 Anogenital (venereal) warts
A69.- Other spirochetal infections
A69.2- Lyme disease
A69.20 Lyme disease, unspecified
B00.- Herpesviral [herpes simplex] infections
B00.1 Herpesviral vesicular dermatitis
B00.9 Herpesviral infection, unspecified
B01.- Varicella [chickenpox]
B01.9 Varicella without complication
B02.- Zoster [herpes zoster]
B02.2- Zoster with other nervous system involvement
B02.23 Postherpetic polyneuropathy
B02.29 Other postherpetic nervous system involvement
B02.9 Zoster without complications
B07.- Viral warts
B07.0 Plantar wart
B07.8 Other viral warts
B07.9 Viral wart, unspecified
B08.- Other viral infections characterized by skin and mucous membrane lesions, not elsewhere classified
  short: Oth viral infect with skin and mucous membrane lesions, NEC
B08.1 Molluscum contagiosum
B08.4 Enteroviral vesicular stomatitis with exanthem
B08.5 Enteroviral vesicular pharyngitis
B15.- Acute hepatitis A
B15.9 Hepatitis A without hepatic coma
B18.- Chronic viral hepatitis
B18.1 Chronic viral hepatitis B without delta-agent
B18.2 Chronic viral hepatitis C
B19.- Unspecified viral hepatitis
B19.2- Unspecified viral hepatitis C
B19.20 Unspecified viral hepatitis C without hepatic coma
B20 Human immunodeficiency virus [HIV] disease
B27.- Infectious mononucleosis
B27.0- Gammaherpesviral mononucleosis
B27.00 Gammaherpesviral mononucleosis without complication
B27.9- Infectious mononucleosis, unspecified
B27.90 Infectious mononucleosis, unspecified without complication
B34.- Viral infection of unspecified site
B34.0 Adenovirus infection, unspecified
B34.9 Viral infection, unspecified
B35.- Dermatophytosis
B35.0 Tinea barbae and tinea capitis
B35.1 Tinea unguium
B35.2 Tinea manuum
B35.3 Tinea pedis
B35.4 Tinea corporis
B35.6 Tinea cruris
B36.- Other superficial mycoses
B36.0 Pityriasis versicolor
B37.- Candidiasis
B37.0 Candidal stomatitis
B37.2 Candidiasis of skin and nail
B37.3- Candidiasis of vulva and vagina
B37.31 Acute candidiasis of vulva and vagina
B37.32 Chronic candidiasis of vulva and vagina
B37.8- Candidiasis of other sites
B37.81 Candidal esophagitis
B37.9 Candidiasis, unspecified
B86 Scabies
B95.- Streptococcus, Staphylococcus, and Enterococcus as the cause of diseases classified elsewhere
  short: Strep as the cause of diseases classified elsewhere
B95.2 Enterococcus as the cause of diseases classified elsewhere
B95.6- Staphylococcus aureus as the cause of diseases classified elsewhere
  short: Staphylococcus aureus as the cause of diseases classd elswhr
B95.61 Methicillin susceptible Staphylococcus aureus infection as the cause of diseases classified elsewhere
  short: Methicillin suscep staph infct causing dis classd elswhr
B95.62 Methicillin resistant Staphylococcus aureus infection as the cause of diseases classified elsewhere
  short: Methicillin resis staph infct causing diseases classd elswhr
B96.- Other bacterial agents as the cause of diseases classified elsewhere
  short: Oth bacterial agents as the cause of diseases classd elswhr
B96.1 Klebsiella pneumoniae [K. pneumoniae] as the cause of diseases classified elsewhere
  short: Klebsiella pneumoniae as the cause of diseases classd elswhr
B96.2- Escherichia coli [E. coli ] as the cause of diseases classified elsewhere
  short: Escherichia coli as the cause of diseases classd elswhr
B96.20 Unspecified Escherichia coli [E. coli] as the cause of diseases classified elsewhere
  short: Unsp Escherichia coli as the cause of diseases classd elswhr
B96.5 Pseudomonas (aeruginosa) (mallei) (pseudomallei) as the cause of diseases classified elsewhere
  short: Pseudomonas (mallei) causing diseases classd elswhr
B97.- Viral agents as the cause of diseases classified elsewhere
B97.4 Respiratory syncytial virus as the cause of diseases classified elsewhere
  short: Respiratory syncytial virus causing diseases classd elswhr
B97.8- Other viral agents as the cause of diseases classified elsewhere
  short: Oth viral agents as the cause of diseases classd elswhr
B97.89 Other viral agents as the cause of diseases classified elsewhere
  short: Oth viral agents as the cause of diseases classd elswhr
`;
