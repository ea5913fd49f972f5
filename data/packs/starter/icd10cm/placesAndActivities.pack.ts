export const placesAndActivities = `
# Y: other causes, places, activities
Y04.- Assault by bodily force
Y04.0- Assault by unarmed brawl or fight
Y04.0XXA Assault by unarmed brawl or fight, initial encounter
Y83.- Surgical operation and other surgical procedures as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure
  short: Surg op & oth surg proc cause abn react/compl, w/o misadvnt
Y83.8 Other surgical procedures as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure
  short: Oth surgical procedures cause abn react/compl, w/o misadvnt
Y83.9 Surgical procedure, unspecified as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure
  short: Surgical proc, unsp cause abn react/compl, w/o misadvnt
Y84.- Other medical procedures as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure
  short: Oth medical procedures cause abn react/compl, w/o misadvnt
Y84.8 Other medical procedures as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure
  short: Oth medical procedures cause abn react/compl, w/o misadvnt
Y92.- Place of occurrence of the external cause
Y92.0- Non-institutional (private) residence as the place of occurrence of the external cause
  short: Non-institutional (private) residence as place
Y92.00- Unspecified non-institutional (private) residence as the place of occurrence of the external cause
  short: Unsp non-institutional (private) residence as place
Y92.000 Kitchen of unspecified non-institutional (private) residence as the place of occurrence of the external cause
  short: Kitchen of unsp non-institut (private) residence as place
Y92.007 Garden or yard of unspecified non-institutional (private) residence as the place of occurrence of the external cause
  short: Garden or yard of unsp non-institut residence as place
Y92.009 Unspecified place in unspecified non-institutional (private) residence as the place of occurrence of the external cause
  short: Unsp place in unsp non-institut (private) residence as place
Y92.01- Single-family non-institutional (private) house as the place of occurrence of the external cause
  short: Single-family non-institutional (private) house as place
Y92.010 Kitchen of single-family (private) house as the place of occurrence of the external cause
  short: Kitchen of single-family (private) house as place
Y92.1- Institutional (nonprivate) residence as the place of occurrence of the external cause
  short: Institutional (nonprivate) residence as place
Y92.12- Nursing home as the place of occurrence of the external cause
  short: Nursing home as place
Y92.129 Unspecified place in nursing home as the place of occurrence of the external cause
  short: Unsp place in nursing home as place
Y92.2- School, other institution and public administrative area as the place of occurrence of the external cause
  short: School, oth institution and pub admin as place
Y92.21- School (private) (public) (state) as the place of occurrence of the external cause
  short: School (private) (public) (state) as place
Y92.219 Unspecified school as the place of occurrence of the external cause
  short: Unsp school as the place of occurrence of the external cause
Y92.23- Hospital as the place of occurrence of the external cause
Y92.239 Unspecified place in hospital as the place of occurrence of the external cause
  short: Unsp place in hospital as place
Y92.3- Sports and athletics area as the place of occurrence of the external cause
  short: Sports and athletics area as place
Y92.31- Athletic court as the place of occurrence of the external cause
  short: Athletic court as place
Y92.310 Basketball court as the place of occurrence of the external cause
  short: Basketball court as place
Y92.4- Street, highway and other paved roadways as the place of occurrence of the external cause
  short: Street, highway and other paved roadways as place
Y92.41- Street and highway as the place of occurrence of the external cause
  short: Street and highway as place
Y92.410 Unspecified street and highway as the place of occurrence of the external cause
  short: Unsp street and highway as place
Y92.48- Other paved roadways as the place of occurrence of the external cause
  short: Oth paved roadways as place
Y92.480 Sidewalk as the place of occurrence of the external cause
Y92.5- Trade and service area as the place of occurrence of the external cause
  short: Trade and service area as place
Y92.51- Private commercial establishments as the place of occurrence of the external cause
  short: Private commercial establishments as place
Y92.511 Restaurant or cafe as the place of occurrence of the external cause
  short: Restaurant or cafe as place
Y92.6- Industrial and construction area as the place of occurrence of the external cause
  short: Industrial and construction area as place
Y92.69 Other specified industrial and construction area as the place of occurrence of the external cause
  short: Oth industrial and construction area as place
Y92.9 Unspecified place or not applicable
Y93.- Activity codes
Y93.0- Activities involving walking and running
Y93.01 Activity, walking, marching and hiking
Y93.02 Activity, running
Y93.5- Activities involving other sports and athletics played individually
  short: Activities involving oth sports and athletics played individ
Y93.51 Activity, roller skating (inline) and skateboarding
Y93.6- Activities involving other sports and athletics played as a team or group
  short: Activities w oth sports & athletics played as a team or grp
Y93.61 Activity, american tackle football
Y93.66 Activity, soccer
Y93.67 Activity, basketball
Y93.8- Activities, other specified
Y93.89 Activity, other specified
Y93.9 Activity, unspecified
Y95 Nosocomial condition
Y99.- External cause status
Y99.0 Civilian activity done for income or pay
Y99.8 Other external cause status
Y99.9 Unspecified external cause status
`;
