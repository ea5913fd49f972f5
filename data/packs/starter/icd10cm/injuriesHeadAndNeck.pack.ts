export const injuriesHeadAndNeck = `
# S0, S1: head, neck
S00.- Superficial injury of head
S00.0- Superficial injury of scalp
S00.01- Abrasion of scalp
S00.01XA Abrasion of scalp, initial encounter
S00.03- Contusion of scalp
S00.03XA Contusion of scalp, initial encounter
S00.1- Contusion of eyelid and periocular area
S00.11- Contusion of right eyelid and periocular area
S00.11XA Contusion of right eyelid and periocular area, initial encounter
  short: Contusion of right eyelid and periocular area, init encntr
S00.12- Contusion of left eyelid and periocular area
S00.12XA Contusion of left eyelid and periocular area, initial encounter
  short: Contusion of left eyelid and periocular area, init encntr
S00.3- Superficial injury of nose
S00.31- Abrasion of nose
S00.31XA Abrasion of nose, initial encounter
S00.33- Contusion of nose
S00.33XA Contusion of nose, initial encounter
S00.8- Superficial injury of other parts of head
S00.81- Abrasion of other part of head
S00.81XA Abrasion of other part of head, initial encounter
S00.83- Contusion of other part of head
S00.83XA Contusion of other part of head, initial encounter
S00.9- Superficial injury of unspecified part of head
S00.91- Abrasion of unspecified part of head
S00.91XA Abrasion of unspecified part of head, initial encounter
S01.- Open wound of head
S01.0- Open wound of scalp
S01.00- Unspecified open wound of scalp
S01.00XA Unspecified open wound of scalp, initial encounter
S01.01- Laceration without foreign body of scalp
S01.01XA Laceration without foreign body of scalp, initial encounter
S01.1- Open wound of eyelid and periocular area
S01.11- Laceration without foreign body of eyelid and periocular area
  short: Laceration w/o foreign body of eyelid and periocular area
S01.111- Laceration without foreign body of right eyelid and periocular area
  short: Laceration w/o fb of right eyelid and periocular area
S01.111A Laceration without foreign body of right eyelid and periocular area, initial encounter
  short: Laceration w/o fb of right eyelid and periocular area, init
S01.112- Laceration without foreign body of left eyelid and periocular area
  short: Laceration w/o fb of left eyelid and periocular area
S01.112A Laceration without foreign body of left eyelid and periocular area, initial encounter
  short: Laceration w/o fb of left eyelid and periocular area, init
S01.2- Open wound of nose
S01.21- Laceration without foreign body of nose
S01.21XA Laceration without foreign body of nose, initial encounter
S01.3- Open wound of ear
S01.31- Laceration without foreign body of ear
S01.311- Laceration without foreign body of right ear
S01.311A Laceration without foreign body of right ear, initial encounter
  short: Laceration without foreign body of right ear, init encntr
S01.312- Laceration without foreign body of left ear
S01.312A Laceration without foreign body of left ear, initial encounter
  short: Laceration without foreign body of left ear, init encntr
S01.4- Open wound of cheek and temporomandibular area
S01.41- Laceration without foreign body of cheek and temporomandibular area
  short: Laceration w/o foreign body of cheek and TMJ area
S01.411- Laceration without foreign body of right cheek and temporomandibular area
  short: Laceration w/o foreign body of right cheek and TMJ area
S01.411A Laceration without foreign body of right cheek and temporomandibular area, initial encounter
  short: Laceration w/o fb of right cheek and TMJ area, init
S01.412- Laceration without foreign body of left cheek and temporomandibular area
  short: Laceration w/o foreign body of left cheek and TMJ area
S01.412A Laceration without foreign body of left cheek and temporomandibular area, initial encounter
  short: Laceration w/o foreign body of left cheek and TMJ area, init
S01.5- Open wound of lip and oral cavity
S01.51- Laceration of lip and oral cavity without foreign body
S01.511- Laceration without foreign body of lip
S01.511A Laceration without foreign body of lip, initial encounter
S01.512- Laceration without foreign body of oral cavity
S01.512A Laceration without foreign body of oral cavity, initial encounter
  short: Laceration without foreign body of oral cavity, init encntr
S01.8- Open wound of other parts of head
S01.81- Laceration without foreign body of other part of head
S01.81XA Laceration without foreign body of other part of head, initial encounter
  short: Laceration w/o foreign body of oth part of head, init encntr
S01.9- Open wound of unspecified part of head
S01.91- Laceration without foreign body of unspecified part of head
S01.91XA Laceration without foreign body of unspecified part of head, initial encounter
  short: Laceration w/o foreign body of unsp part of head, init
S02.- Fracture of skull and facial bones
S02.2- Fracture of nasal bones
S02.2XXA Fracture of nasal bones, initial encounter for closed fracture
  short: Fracture of nasal bones, init encntr for closed fracture
S02.5- Fracture of tooth (traumatic)
S02.5XXA Fracture of tooth (traumatic), initial encounter for closed fracture
  short: Fracture of tooth (traumatic), init for clos fx
S03.- Dislocation and sprain of joints and ligaments of head
S03.0- Dislocation of jaw
S03.00- Dislocation of jaw, unspecified side
S03.00XA Dislocation of jaw, unspecified side, initial encounter
S05.- Injury of eye and orbit
S05.0- Injury of conjunctiva and corneal abrasion without foreign body
  short: Injury of conjunctiva and corneal abrasion w/o foreign body
S05.01- Injury of conjunctiva and corneal abrasion without foreign body, right eye
  short: Injury of conjunctiva and corneal abrasion w/o fb, right eye
S05.01XA Injury of conjunctiva and corneal abrasion without foreign body, right eye, initial encounter
  short: Inj conjunctiva and corneal abrasion w/o fb, right eye, init
S05.02- Injury of conjunctiva and corneal abrasion without foreign body, left eye
  short: Injury of conjunctiva and corneal abrasion w/o fb, left eye
S05.02XA Injury of conjunctiva and corneal abrasion without foreign body, left eye, initial encounter
  short: Inj conjunctiva and corneal abrasion w/o fb, left eye, init
S06.- Intracranial injury
S06.0- Concussion
S06.0X- Concussion
S06.0X0- Concussion without loss of consciousness
S06.0X0A Concussion without loss of consciousness, initial encounter
S06.0X1- Concussion with loss of consciousness of 30 minutes or less
S06.0X1A Concussion with loss of consciousness of 30 minutes or less, initial encounter
  short: Concussion w LOC of 30 minutes or less, init
S06.0XA- Concussion with loss of consciousness status unknown
S06.0XAA Concussion with loss of consciousness status unknown, initial encounter
  short: Concussion with LOC status unknown, initial encounter
S06.0X9- Concussion with loss of consciousness of unspecified duration
  short: Concussion with loss of consciousness of unsp duration
S06.0X9A Concussion with loss of consciousness of unspecified duration, initial encounter
  short: Concussion w loss of consciousness of unsp duration, init
S06.5- Traumatic subdural hemorrhage
S06.5X- Traumatic subdural hemorrhage
S06.5X0- Traumatic subdural hemorrhage without loss of consciousness
S06.5X0A Traumatic subdural hemorrhage without loss of consciousness, initial encounter
  short: Traum subdr hem w/o loss of consciousness, init
S06.6- Traumatic subarachnoid hemorrhage
S06.6X- Traumatic subarachnoid hemorrhage
S06.6X0- Traumatic subarachnoid hemorrhage without loss of consciousness
  short: Traumatic subarachnoid hemorrhage w/o loss of consciousness
S06.6X0A Traumatic subarachnoid hemorrhage without loss of consciousness, initial encounter
  short: Traum subrac hem w/o loss of consciousness, init
S06.9- Unspecified intracranial injury
S06.9X- Unspecified intracranial injury
S06.9X0- Unspecified intracranial injury without loss of consciousness
  short: Unsp intracranial injury without loss of consciousness
S06.9X0A Unspecified intracranial injury without loss of consciousness, initial encounter
  short: Unsp intracranial injury w/o loss of consciousness, init
S09.- Other and unspecified injuries of head
S09.9- Unspecified injury of face and head
S09.90- Unspecified injury of head
S09.90XA Unspecified injury of head, initial encounter
S10.- Superficial injury of neck
S10.9- Superficial injury of unspecified part of neck
S10.93- Contusion of unspecified part of neck
S10.93XA Contusion of unspecified part of neck, initial encounter
S12.- Fracture of cervical vertebra and other parts of neck
S12.9- Fracture of neck, unspecified
S12.9XXA Fracture of neck, unspecified, initial encounter
S13.- Dislocation and sprain of joints and ligaments at neck level
S13.4- Sprain of ligaments of cervical spine
S13.4XXA Sprain of ligaments of cervical spine, initial encounter
S16.- Injury of muscle, fascia and tendon at neck level
S16.1- Strain of muscle, fascia and tendon at neck level
S16.1XXA Strain of muscle, fascia and tendon at neck level, initial encounter
  short: Strain of muscle, fascia and tendon at neck level, init
`;
