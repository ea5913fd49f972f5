export const skinInfectionAndRash = `
# L0 to L3: skin infection, dermatitis
L01.- Impetigo
L01.0- Impetigo
L01.00 Impetigo, unspecified
L02.- Cutaneous abscess, furuncle and carbuncle
L02.0- Cutaneous abscess, furuncle and carbuncle of face
L02.01 Cutaneous abscess of face
L02.1- Cutaneous abscess, furuncle and carbuncle of neck
L02.11 Cutaneous abscess of neck
L02.2- Cutaneous abscess, furuncle and carbuncle of trunk
L02.21- Cutaneous abscess of trunk
L02.211 Cutaneous abscess of abdominal wall
L02.212 Cutaneous abscess of back [any part, except buttock]
L02.214 Cutaneous abscess of groin
L02.215 Cutaneous abscess of perineum
L02.3- Cutaneous abscess, furuncle and carbuncle of buttock
L02.31 Cutaneous abscess of buttock
L02.4- Cutaneous abscess, furuncle and carbuncle of limb
L02.41- Cutaneous abscess of limb
L02.411 Cutaneous abscess of right axilla
L02.412 Cutaneous abscess of left axilla
L02.413 Cutaneous abscess of right upper limb
L02.414 Cutaneous abscess of left upper limb
L02.415 Cutaneous abscess of right lower limb
L02.416 Cutaneous abscess of left lower limb
L02.5- Cutaneous abscess, furuncle and carbuncle of hand
L02.51- Cutaneous abscess of hand
L02.511 Cutaneous abscess of right hand
L02.512 Cutaneous abscess of left hand
L02.6- Cutaneous abscess, furuncle and carbuncle of foot
L02.61- Cutaneous abscess of foot
L02.611 Cutaneous abscess of right foot
L02.612 Cutaneous abscess of left foot
L02.8- Cutaneous abscess, furuncle and carbuncle of other sites
L02.81- Cutaneous abscess of other sites
L02.818 Cutaneous abscess of other sites
L02.9- Cutaneous abscess, furuncle and carbuncle, unspecified
L02.91 Cutaneous abscess, unspecified
L03.- Cellulitis and acute lymphangitis
L03.0- Cellulitis and acute lymphangitis of finger and toe
L03.01- Cellulitis of finger
L03.011 Cellulitis of right finger
L03.012 Cellulitis of left finger
L03.03- Cellulitis of toe
L03.031 Cellulitis of right toe
L03.032 Cellulitis of left toe
L03.039 Cellulitis of unspecified toe
L03.1- Cellulitis and acute lymphangitis of other parts of limb
L03.11- Cellulitis of other parts of limb
L03.111 Cellulitis of right axilla
L03.112 Cellulitis of left axilla
L03.113 Cellulitis of right upper limb
L03.114 Cellulitis of left upper limb
L03.115 Cellulitis of right lower limb
L03.116 Cellulitis of left lower limb
L03.119 Cellulitis of unspecified part of limb
L03.2- Cellulitis and acute lymphangitis of face and neck
L03.21- Cellulitis and acute lymphangitis of face
L03.211 Cellulitis of face
L03.213 Periorbital cellulitis
L03.22- Cellulitis and acute lymphangitis of neck
L03.221 Cellulitis of neck
L03.3- Cellulitis and acute lymphangitis of trunk
L03.31- Cellulitis of trunk
L03.311 Cellulitis of abdominal wall
L03.317 Cellulitis of buttock
L03.8- Cellulitis and acute lymphangitis of other sites
L03.81- Cellulitis of other sites
L03.818 Cellulitis of other sites
L03.9- Cellulitis and acute lymphangitis, unspecified
L03.90 Cellulitis, unspecified
L05.- Pilonidal cyst and sinus
L05.0- Pilonidal cyst and sinus with abscess
L05.01 Pilonidal cyst with abscess
L05.9- Pilonidal cyst and sinus without abscess
L05.91 Pilonidal cyst without abscess
L08.- Other local infections of skin and subcutaneous tissue
L08.0 Pyoderma
L08.9 Local infection of the skin and subcutaneous tissue, unspecified
  short: Local infection of the skin and subcutaneous tissue, unsp
L20.- Atopic dermatitis
L20.8- Other atopic dermatitis
L20.81 Atopic neurodermatitis
L20.82 Flexural eczema
L20.83 Infantile (acute) (chronic) eczema
L20.84 Intrinsic (allergic) eczema
L20.89 Other atopic dermatitis
L20.9 Atopic dermatitis, unspecified
L21.- Seborrheic dermatitis
L21.0 Seborrhea capitis
L21.1 Seborrheic infantile dermatitis
L21.9 Seborrheic dermatitis, unspecified
L22 Diaper dermatitis
L23.- Allergic contact dermatitis
L23.5 Allergic contact dermatitis due to other chemical products
L23.7 Allergic contact dermatitis due to plants, except food
L23.9 Allergic contact dermatitis, unspecified cause
L24.- Irritant contact dermatitis
L24.9 Irritant contact dermatitis, unspecified cause
L25.- Unspecified contact dermatitis
L25.9 Unspecified contact dermatitis, unspecified cause
L26 Exfoliative dermatitis
L27.- Dermatitis due to substances taken internally
L27.0 Generalized skin eruption due to drugs and medicaments taken internally
  short: Gen skin eruption due to drugs and meds taken internally
L28.- Lichen simplex chronicus and prurigo
L28.0 Lichen simplex chronicus
L29.- Pruritus
L29.0 Pruritus ani
L29.8- Other pruritus
L29.89 Other pruritus
L29.9 Pruritus, unspecified
L30.- Other and unspecified dermatitis
L30.0 Nummular dermatitis
L30.1 Dyshidrosis [pompholyx]
L30.2 Cutaneous autosensitization
L30.3 Infective dermatitis
L30.8 Other specified dermatitis
L30.9 Dermatitis, unspecified
`;
