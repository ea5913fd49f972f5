export const accidents = `
# V to X: accidents
V00.- Pedestrian conveyance accident
V00.1- Rolling-type pedestrian conveyance accident
V00.13- Skateboard accident
V00.131- Fall from skateboard
V00.131A Fall from skateboard, initial encounter
V03.- Pedestrian injured in collision with car, pick-up truck or van
  short: Pedestrian injured in collision w car, pick-up truck or van
V03.1- Pedestrian injured in collision with car, pick-up truck or van in traffic accident
  short: Pedestrian injured pick-up truck, pk-up/van in traf
V03.10- Pedestrian on foot injured in collision with car, pick-up truck or van in traffic accident
  short: Pedestrian on foot injured pick-up truck, pk-up/van in traf
V03.10XA Pedestrian on foot injured in collision with car, pick-up truck or van in traffic accident, initial encounter
  short: Ped on foot injured pick-up truck, pk-up/van in traf, init
V18.- Pedal cycle rider injured in noncollision transport accident
V18.0- Pedal cycle driver injured in noncollision transport accident in nontraffic accident
  short: Pedl cyc driver injured in nonclsn trnsp accident nontraf
V18.0XXA Pedal cycle driver injured in noncollision transport accident in nontraffic accident, initial encounter
  short: Pedl cyc driver injured in nonclsn trnsp acc nontraf, init
V19.- Pedal cycle rider injured in other and unspecified transport accidents
  short: Pedl cyc rider injured in oth and unsp transport accidents
V19.9- Pedal cyclist (driver) (passenger) injured in unspecified traffic accident
  short: Pedal cyclist (driver) (passenger) injured in unsp traf
V19.9XXA Pedal cyclist (driver) (passenger) injured in unspecified traffic accident, initial encounter
  short: Pedl cyclst (driver) (passenger) injured in unsp traf, init
V43.- Car occupant injured in collision with car, pick-up truck or van
  short: Car occupant injured pick-up truck, pick-up truck or van
V43.5- Car driver injured in collision with car, pick-up truck or van in traffic accident
  short: Car driver injured pick-up truck, pk-up/van in traf
V43.52- Car driver injured in collision with other type car in traffic accident
  short: Car driver injured in collision w car in traffic accident
V43.52XA Car driver injured in collision with other type car in traffic accident, initial encounter
  short: Car driver injured in collision w car in traf, init
V43.6- Car passenger injured in collision with car, pick-up truck or van in traffic accident
  short: Car passenger injured pick-up truck, pk-up/van in traf
V43.62- Car passenger injured in collision with other type car in traffic accident
  short: Car passenger injured in collision w car in traffic accident
V43.62XA Car passenger injured in collision with other type car in traffic accident, initial encounter
  short: Car passenger injured in collision w car in traf, init
V49.- Car occupant injured in other and unspecified transport accidents
  short: Car occupant injured in other and unsp transport accidents
V49.9- Car occupant (driver) (passenger) injured in unspecified traffic accident
  short: Car occupant (driver) (passenger) injured in unsp traf
V49.9XXA Car occupant (driver) (passenger) injured in unspecified traffic accident, initial encounter
  short: Car occupant (driver) (passenger) injured in unsp traf, init
V89.- Motor- or nonmotor-vehicle accident, type of vehicle unspecified
  short: Motor- or nonmotor-vehicle accident, type of vehicle unsp
V89.2- Person injured in unspecified motor-vehicle accident, traffic
  short: Person injured in unsp motor-vehicle accident, traffic
V89.2XXA Person injured in unspecified motor-vehicle accident, traffic, initial encounter
  short: Person injured in unsp motor-vehicle accident, traffic, init
W00.- Fall due to ice and snow
W00.0- Fall on same level due to ice and snow
W00.0XXA Fall on same level due to ice and snow, initial encounter
W01.- Fall on same level from slipping, tripping and stumbling
W01.0- Fall on same level from slipping, tripping and stumbling without subsequent striking against object
  short: Fall on same level from slip/trip w/o strike against object
W01.0XXA Fall on same level from slipping, tripping and stumbling without subsequent striking against object, initial encounter
  short: Fall same lev from slip/trip w/o strike against object, init
W01.1- Fall on same level from slipping, tripping and stumbling with subsequent striking against object
  short: Fall on same level from slip/trip w strike against object
W01.19- Fall on same level from slipping, tripping and stumbling with subsequent striking against other object
  short: Fall same lev from slip/trip w strike against oth object
W01.198- Fall on same level from slipping, tripping and stumbling with subsequent striking against other object
  short: Fall same lev from slip/trip w strike against oth object
W01.198A Fall on same level from slipping, tripping and stumbling with subsequent striking against other object, initial encounter
  short: Fall same lev from slip/trip w strike agnst oth object, init
W06.- Fall from bed
W06.XXXA Fall from bed, initial encounter
W07.- Fall from chair
W07.XXXA Fall from chair, initial encounter
W08.- Fall from other furniture
W08.XXXA Fall from other furniture, initial encounter
W10.- Fall on and from stairs and steps
W10.9- Fall (on) (from) unspecified stairs and steps
W10.9XXA Fall (on) (from) unspecified stairs and steps, initial encounter
  short: Fall (on) (from) unspecified stairs and steps, init encntr
W11.- Fall on and from ladder
W11.XXXA Fall on and from ladder, initial encounter
W17.- Other fall from one level to another
W17.8- Other fall from one level to another
W17.89- Other fall from one level to another
W17.89XA Other fall from one level to another, initial encounter
W18.- Other slipping, tripping and stumbling and falls
W18.0- Fall due to bumping against object
W18.00- Striking against unspecified object with subsequent fall
W18.00XA Striking against unspecified object with subsequent fall, initial encounter
  short: Striking against unsp object w subsequent fall, init encntr
W18.2- Fall in (into) shower or empty bathtub
W18.2XXA Fall in (into) shower or empty bathtub, initial encounter
W18.3- Other and unspecified fall on same level
W18.30- Fall on same level, unspecified
W18.30XA Fall on same level, unspecified, initial encounter
W18.39- Other fall on same level
W18.39XA Other fall on same level, initial encounter
W18.4- Slipping, tripping and stumbling without falling
W18.40- Slipping, tripping and stumbling without falling, unspecified
  short: Slipping, tripping and stumbling without falling, unsp
W18.40XA Slipping, tripping and stumbling without falling, unspecified, initial encounter
  short: Slipping, tripping and stumbling w/o falling, unsp, init
W18.49- Other slipping, tripping and stumbling without falling
W18.49XA Other slipping, tripping and stumbling without falling, initial encounter
  short: Oth slipping, tripping and stumbling w/o falling, init
W19.- Unspecified fall
W19.XXXA Unspecified fall, initial encounter
W20.- Struck by thrown, projected or falling object
W20.8- Other cause of strike by thrown, projected or falling object
W20.8XXA Other cause of strike by thrown, projected or falling object, initial encounter
  short: Oth cause of strike by thrown, projected or fall obj, init
W21.- Striking against or struck by sports equipment
W21.0- Struck by hit or thrown ball
W21.03- Struck by baseball
W21.03XA Struck by baseball, initial encounter
W22.- Striking against or struck by other objects
W22.8- Striking against or struck by other objects
W22.8XXA Striking against or struck by other objects, initial encounter
  short: Striking against or struck by other objects, init encntr
W23.- Caught, crushed, jammed or pinched in or between objects
W23.0- Caught, crushed, jammed, or pinched between moving objects
W23.0XXA Caught, crushed, jammed, or pinched between moving objects, initial encounter
  short: Caught, crush, jammed, or pinched betw moving objects, init
W25.- Contact with sharp glass
W25.XXXA Contact with sharp glass, initial encounter
W26.- Contact with other sharp objects
W26.0- Contact with knife
W26.0XXA Contact with knife, initial encounter
W26.8- Contact with other sharp object(s), not elsewhere classified
W26.8XXA Contact with other sharp object(s), not elsewhere classified, initial encounter
  short: Contact with other sharp object(s), NEC, initial encounter
W34.- Accidental discharge and malfunction from other and unspecified firearms and guns
  short: Acc disch and malfunct from oth and unsp firearms and guns
W34.0- Accidental discharge from other and unspecified firearms and guns
  short: Accidental discharge from other and unsp firearms and guns
W34.00- Accidental discharge from unspecified firearms or gun
W34.00XA Accidental discharge from unspecified firearms or gun, initial encounter
  short: Accidental discharge from unsp firearms or gun, init encntr
W45.- Foreign body or object entering through skin
W45.8- Other foreign body or object entering through skin
W45.8XXA Other foreign body or object entering through skin, initial encounter
  short: Oth foreign body or object entering through skin, init
W46.- Contact with hypodermic needle
W46.0- Contact with hypodermic needle
W46.0XXA Contact with hypodermic needle, initial encounter
W50.- Accidental hit, strike, kick, twist, bite or scratch by another person
  short: Acc hit, strk, kick, twist, bite or scratch by another prsn
W50.0- Accidental hit or strike by another person
W50.0XXA Accidental hit or strike by another person, initial encounter
  short: Accidental hit or strike by another person, init encntr
W54.- Contact with dog
W54.0- Bitten by dog
W54.0XXA Bitten by dog, initial encounter
W54.0XXD Bitten by dog, subsequent encounter
W55.- Contact with other mammals
W55.0- Contact with cat
W55.01- Bitten by cat
W55.01XA Bitten by cat, initial encounter
W55.03- Scratched by cat
W55.03XA Scratched by cat, initial encounter
W55.8- Contact with other mammals
W55.81- Bitten by other mammals
W55.81XA Bitten by other mammals, initial encounter
W57.- Bitten or stung by nonvenomous insect and other nonvenomous arthropods
  short: Bit/stung by nonvenom insect and oth nonvenomous arthropods
W57.XXXA Bitten or stung by nonvenomous insect and other nonvenomous arthropods, initial encounter
  short: Bit/stung by nonvenom insect & oth nonvenom arthropods, init
W57.XXXD Bitten or stung by nonvenomous insect and other nonvenomous arthropods, subsequent encounter
  short: Bit/stung by nonvenom insect & oth nonvenom arthropods, subs
X10.- Contact with hot drinks, food, fats and cooking oils
X10.0- Contact with hot drinks
X10.0XXA Contact with hot drinks, initial encounter
X30.- Exposure to excessive natural heat
X30.XXXA Exposure to excessive natural heat, initial encounter
X32.- Exposure to sunlight
X32.XXXA Exposure to sunlight, initial encounter
X50.- Overexertion and strenuous or repetitive movements
X50.0- Overexertion from strenuous movement or load
X50.0XXA Overexertion from strenuous movement or load, initial encounter
  short: Overexertion from strenuous movement or load, init
X50.1- Overexertion from prolonged static or awkward postures
X50.1XXA Overexertion from prolonged static or awkward postures, initial encounter
  short: Overexertion from prolonged static or awkward postures, init
X50.3- Overexertion from repetitive movements
X50.3XXA Overexertion from repetitive movements, initial encounter
X50.9- Other and unspecified overexertion or strenuous movements or postures
  short: Other and unspecified ovrexrtn or strnous move/pstr
X50.9XXA Other and unspecified overexertion or strenuous movements or postures, initial encounter
  short: Other and unspecified ovrexrtn or strnous move/pstr, init
X58.- Exposure to other specified factors
X58.XXXA Exposure to other specified factors, initial encounter
`;
