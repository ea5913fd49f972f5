export const injuriesForearm = `
# S5: elbow, forearm
S50.- Superficial injury of elbow and forearm
S50.0- Contusion of elbow
S50.01- Contusion of right elbow
S50.01XA Contusion of right elbow, initial encounter
S50.02- Contusion of left elbow
S50.02XA Contusion of left elbow, initial encounter
S50.1- Contusion of forearm
S50.11- Contusion of right forearm
S50.11XA Contusion of right forearm, initial encounter
S50.12- Contusion of left forearm
S50.12XA Contusion of left forearm, initial encounter
S50.3- Other superficial injuries of elbow
S50.31- Abrasion of elbow
S50.311- Abrasion of right elbow
S50.311A Abrasion of right elbow, initial encounter
S50.8- Other superficial injuries of forearm
S50.81- Abrasion of forearm
S50.811- Abrasion of right forearm
S50.811A Abrasion of right forearm, initial encounter
S50.812- Abrasion of left forearm
S50.812A Abrasion of left forearm, initial encounter
S51.- Open wound of elbow and forearm
S51.8- Open wound of forearm
S51.81- Laceration without foreign body of forearm
S51.811- Laceration without foreign body of right forearm
S51.811A Laceration without foreign body of right forearm, initial encounter
  short: Laceration w/o foreign body of right forearm, init encntr
S51.812- Laceration without foreign body of left forearm
S51.812A Laceration without foreign body of left forearm, initial encounter
  short: Laceration without foreign body of left forearm, init encntr
S52.- Fracture of forearm
S52.0- Fracture of upper end of ulna
S52.00- Unspecified fracture of upper end of ulna
S52.001- Unspecified fracture of upper end of right ulna
S52.001A Unspecified fracture of upper end of right ulna, initial encounter for closed fracture
  short: Unsp fracture of upper end of right ulna, init for clos fx
S52.02- Fracture of olecranon process without intraarticular extension of ulna
  short: Fracture of olecran pro w/o intraarticular extension of ulna
S52.021- Displaced fracture of olecranon process without intraarticular extension of right ulna
  short: Disp fx of olecran pro w/o intartic extension of right ulna
S52.021A Displaced fracture of olecranon process without intraarticular extension of right ulna, initial encounter for closed fracture
  short: Disp fx of olecran pro w/o intartic extn right ulna, init
S52.1- Fracture of upper end of radius
S52.12- Fracture of head of radius
S52.121- Displaced fracture of head of right radius
S52.121A Displaced fracture of head of right radius, initial encounter for closed fracture
  short: Disp fx of head of right radius, init for clos fx
S52.122- Displaced fracture of head of left radius
S52.122A Displaced fracture of head of left radius, initial encounter for closed fracture
  short: Disp fx of head of left radius, init for clos fx
S52.2- Fracture of shaft of ulna
S52.20- Unspecified fracture of shaft of ulna
S52.201- Unspecified fracture of shaft of right ulna
S52.201A Unspecified fracture of shaft of right ulna, initial encounter for closed fracture
  short: Unsp fracture of shaft of right ulna, init for clos fx
S52.3- Fracture of shaft of radius
S52.30- Unspecified fracture of shaft of radius
S52.301- Unspecified fracture of shaft of right radius
S52.301A Unspecified fracture of shaft of right radius, initial encounter for closed fracture
  short: Unsp fracture of shaft of right radius, init for clos fx
S52.5- Fracture of lower end of radius
S52.50- Unspecified fracture of the lower end of radius
S52.501- Unspecified fracture of the lower end of right radius
S52.501A Unspecified fracture of the lower end of right radius, initial encounter for closed fracture
  short: Unsp fracture of the lower end of right radius, init
S52.502- Unspecified fracture of the lower end of left radius
S52.502A Unspecified fracture of the lower end of left radius, initial encounter for closed fracture
  short: Unsp fracture of the lower end of left radius, init
S52.51- Fracture of radial styloid process
S52.511- Displaced fracture of right radial styloid process
S52.511A Displaced fracture of right radial styloid process, initial encounter for closed fracture
  short: Disp fx of right radial styloid process, init for clos fx
S52.52- Torus fracture of lower end of radius
S52.521- Torus fracture of lower end of right radius
S52.521A Torus fracture of lower end of right radius, initial encounter for closed fracture
  short: Torus fracture of lower end of right radius, init
S52.522- Torus fracture of lower end of left radius
S52.522A Torus fracture of lower end of left radius, initial encounter for closed fracture
  short: Torus fracture of lower end of left radius, init for clos fx
S52.53- Colles' fracture
S52.531- Colles' fracture of right radius
S52.531A Colles' fracture of right radius, initial encounter for closed fracture
  short: Colles' fracture of right radius, init for clos fx
S52.532- Colles' fracture of left radius
S52.532A Colles' fracture of left radius, initial encounter for closed fracture
  short: Colles' fracture of left radius, init for clos fx
S52.57- Other intraarticular fracture of lower end of radius
S52.571- Other intraarticular fracture of lower end of right radius
S52.571A Other intraarticular fracture of lower end of right radius, initial encounter for closed fracture
  short: Oth intartic fracture of lower end of right radius, init
S52.572- Other intraarticular fracture of lower end of left radius
S52.572A Other intraarticular fracture of lower end of left radius, initial encounter for closed fracture
  short: Oth intartic fracture of lower end of left radius, init
S52.6- Fracture of lower end of ulna
S52.60- Unspecified fracture of lower end of ulna
S52.601- Unspecified fracture of lower end of right ulna
S52.601A Unspecified fracture of lower end of right ulna, initial encounter for closed fracture
  short: Unsp fracture of lower end of right ulna, init for clos fx
S52.602- Unspecified fracture of lower end of left ulna
S52.602A Unspecified fracture of lower end of left ulna, initial encounter for closed fracture
  short: Unsp fracture of lower end of left ulna, init for clos fx
S52.9- Unspecified fracture of forearm
S52.91- Unspecified fracture of right forearm
S52.91XA Unspecified fracture of right forearm, initial encounter for closed fracture
  short: Unsp fracture of right forearm, init for clos fx
S52.92- Unspecified fracture of left forearm
S52.92XA Unspecified fracture of left forearm, initial encounter for closed fracture
  short: Unsp fracture of left forearm, init for clos fx
S53.- Dislocation and sprain of joints and ligaments of elbow
S53.0- Subluxation and dislocation of radial head
S53.03- Nursemaid's elbow
S53.031- Nursemaid's elbow, right elbow
S53.031A Nursemaid's elbow, right elbow, initial encounter
S53.032- Nursemaid's elbow, left elbow
S53.032A Nursemaid's elbow, left elbow, initial encounter
S53.4- Sprain of elbow
S53.40- Unspecified sprain of elbow
S53.401- Unspecified sprain of right elbow
S53.401A Unspecified sprain of right elbow, initial encounter
S53.402- Unspecified sprain of left elbow
S53.402A Unspecified sprain of left elbow, initial encounter
`;
