export const upperAirways = `
# J0 to J3: colds, influenza, pneumonia, sinuses, tonsils
J00 Acute nasopharyngitis [common cold]
J01.- Acute sinusitis
J01.0- Acute maxillary sinusitis
J01.00 Acute maxillary sinusitis, unspecified
J01.01 Acute recurrent maxillary sinusitis
J01.1- Acute frontal sinusitis
J01.10 Acute frontal sinusitis, unspecified
J01.4- Acute pansinusitis
J01.40 Acute pansinusitis, unspecified
J01.41 Acute recurrent pansinusitis
J01.9- Acute sinusitis, unspecified
J01.90 Acute sinusitis, unspecified
J02.- Acute pharyngitis
J02.0 Streptococcal pharyngitis
J02.8 Acute pharyngitis due to other specified organisms
J02.9 Acute pharyngitis, unspecified
J03.- Acute tonsillitis
J03.0- Streptococcal tonsillitis
J03.00 Acute streptococcal tonsillitis, unspecified
J03.01 Acute recurrent streptococcal tonsillitis
J03.9- Acute tonsillitis, unspecified
J03.90 Acute tonsillitis, unspecified
J03.91 Acute recurrent tonsillitis, unspecified
J04.- Acute laryngitis and tracheitis
J04.0 Acute laryngitis
J05.- Acute obstructive laryngitis [croup] and epiglottitis
J05.0 Acute obstructive laryngitis [croup]
J06.- Acute upper respiratory infections of multiple and unspecified sites
  short: Acute upper resp infections of multiple and unsp sites
J06.0 Acute laryngopharyngitis
J06.9 Acute upper respiratory infection, unspecified
J10.- Influenza due to other identified influenza virus
J10.0- Influenza due to other identified influenza virus with pneumonia
  short: Influenza due to oth identified influenza virus w pneumonia
J10.00 Influenza due to other identified influenza virus with unspecified type of pneumonia
  short: Flu due to oth ident flu virus w unsp type of pneumonia
J10.08 Influenza due to other identified influenza virus with other specified pneumonia
  short: Influenza due to oth ident influenza virus w oth pneumonia
J10.1 Influenza due to other identified influenza virus with other respiratory manifestations
  short: Flu due to oth ident influenza virus w oth resp manifest
J10.8- Influenza due to other identified influenza virus with other manifestations
  short: Influenza due to oth ident influenza virus w oth manifest
J10.89 Influenza due to other identified influenza virus with other manifestations
  short: Influenza due to oth ident influenza virus w oth manifest
J11.- Influenza due to unidentified influenza virus
J11.0- Influenza due to unidentified influenza virus with pneumonia
J11.00 Influenza due to unidentified influenza virus with unspecified type of pneumonia
  short: Flu due to unidentified flu virus w unsp type of pneumonia
J11.1 Influenza due to unidentified influenza virus with other respiratory manifestations
  short: Flu due to unidentified influenza virus w oth resp manifest
J11.8- Influenza due to unidentified influenza virus with other manifestations
  short: Influenza due to unidentified influenza virus w oth manifest
J11.89 Influenza due to unidentified influenza virus with other manifestations
  short: Influenza due to unidentified influenza virus w oth manifest
J12.- Viral pneumonia, not elsewhere classified
J12.1 Respiratory syncytial virus pneumonia
J12.8- Other viral pneumonia
J12.82 Pneumonia due to coronavirus disease 2019
J12.89 Other viral pneumonia
J12.9 Viral pneumonia, unspecified
J15.- Bacterial pneumonia, not elsewhere classified
J15.1 Pneumonia due to Pseudomonas
J15.2- Pneumonia due to staphylococcus
J15.21- Pneumonia due to staphylococcus aureus
J15.211 Pneumonia due to Methicillin susceptible Staphylococcus aureus
  short: Pneumonia due to methicillin suscep staph
J15.212 Pneumonia due to Methicillin resistant Staphylococcus aureus
J15.7 Pneumonia due to Mycoplasma pneumoniae
J15.9 Unspecified bacterial pneumonia
J18.- Pneumonia, unspecified organism
J18.0 Bronchopneumonia, unspecified organism
J18.1 Lobar pneumonia, unspecified organism
J18.8 Other pneumonia, unspecified organism
J18.9 Pneumonia, unspecified organism
J20.- Acute bronchitis
J20.5 Acute bronchitis due to respiratory syncytial virus
J20.8 Acute bronchitis due to other specified organisms
J20.9 Acute bronchitis, unspecified
J21.- Acute bronchiolitis
J21.0 Acute bronchiolitis due to respiratory syncytial virus
J21.8 Acute bronchiolitis due to other specified organisms
J21.9 Acute bronchiolitis, unspecified
J22 Unspecified acute lower respiratory infection
J30.- Vasomotor and allergic rhinitis
J30.0 Vasomotor rhinitis
J30.1 Allergic rhinitis due to pollen
J30.2 Other seasonal allergic rhinitis
J30.5 Allergic rhinitis due to food
J30.8- Other allergic rhinitis
J30.81 Allergic rhinitis due to animal (cat) (dog) hair and dander
J30.89 Other allergic rhinitis
J30.9 Allergic rhinitis, unspecified
J31.- Chronic rhinitis, nasopharyngitis and pharyngitis
J31.0 Chronic rhinitis
J32.- Chronic sinusitis
J32.0 Chronic maxillary sinusitis
J32.4 Chronic pansinusitis
J32.9 Chronic sinusitis, unspecified
J33.- Nasal polyp
J33.0 Polyp of nasal cavity
J33.9 Nasal polyp, unspecified
J34.- Other and unspecified disorders of nose and nasal sinuses
J34.1 Cyst and mucocele of nose and nasal sinus
J34.2 Deviated nasal septum
J34.3 Hypertrophy of nasal turbinates
J34.8- Other specified disorders of nose and nasal sinuses
J34.89 Other specified disorders of nose and nasal sinuses
J35.- Chronic diseases of tonsils and adenoids
J35.0- Chronic tonsillitis and adenoiditis
J35.01 Chronic tonsillitis
J35.1 Hypertrophy of tonsils
J35.3 Hypertrophy of tonsils with hypertrophy of adenoids
J36 Peritonsillar abscess
J38.- Diseases of vocal cords and larynx, not elsewhere classified
J38.0- Paralysis of vocal cords and larynx
J38.00 Paralysis of vocal cords and larynx, unspecified
J38.3 Other diseases of vocal cords
`;
