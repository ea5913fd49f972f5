export const injuriesShoulder = `
# S4: shoulder, upper arm
S40.- Superficial injury of shoulder and upper arm
S40.0- Contusion of shoulder and upper arm
S40.01- Contusion of shoulder
S40.011- Contusion of right shoulder
S40.011A Contusion of right shoulder, initial encounter
S40.012- Contusion of left shoulder
S40.012A Contusion of left shoulder, initial encounter
S40.02- Contusion of upper arm
S40.021- Contusion of right upper arm
S40.021A Contusion of right upper arm, initial encounter
S40.022- Contusion of left upper arm
S40.022A Contusion of left upper arm, initial encounter
S40.8- Other superficial injuries of upper arm
S40.81- Abrasion of upper arm
S40.811- Abrasion of right upper arm
S40.811A Abrasion of right upper arm, initial encounter
S41.- Open wound of shoulder and upper arm
S41.1- Open wound of upper arm
S41.11- Laceration without foreign body of upper arm
S41.111- Laceration without foreign body of right upper arm
S41.111A Laceration without foreign body of right upper arm, initial encounter
  short: Laceration w/o foreign body of right upper arm, init encntr
S42.- Fracture of shoulder and upper arm
S42.0- Fracture of clavicle
S42.00- Fracture of unspecified part of clavicle
S42.001- Fracture of unspecified part of right clavicle
S42.001A Fracture of unspecified part of right clavicle, initial encounter for closed fracture
  short: Fracture of unsp part of right clavicle, init for clos fx
S42.002- Fracture of unspecified part of left clavicle
S42.002A Fracture of unspecified part of left clavicle, initial encounter for closed fracture
  short: Fracture of unsp part of left clavicle, init for clos fx
S42.02- Fracture of shaft of clavicle
S42.021- Displaced fracture of shaft of right clavicle
S42.021A Displaced fracture of shaft of right clavicle, initial encounter for closed fracture
  short: Disp fx of shaft of right clavicle, init for clos fx
S42.022- Displaced fracture of shaft of left clavicle
S42.022A Displaced fracture of shaft of left clavicle, initial encounter for closed fracture
  short: Disp fx of shaft of left clavicle, init for clos fx
S42.2- Fracture of upper end of humerus
S42.20- Unspecified fracture of upper end of humerus
S42.201- Unspecified fracture of upper end of right humerus
S42.201A Unspecified fracture of upper end of right humerus, initial encounter for closed fracture
  short: Unsp fracture of upper end of right humerus, init
S42.202- Unspecified fracture of upper end of left humerus
S42.202A Unspecified fracture of upper end of left humerus, initial encounter for closed fracture
  short: Unsp fracture of upper end of left humerus, init for clos fx
S42.21- Unspecified fracture of surgical neck of humerus
S42.211- Unspecified displaced fracture of surgical neck of right humerus
  short: Unspecified disp fx of surgical neck of right humerus
S42.211A Unspecified displaced fracture of surgical neck of right humerus, initial encounter for closed fracture
  short: Unsp disp fx of surgical neck of right humerus, init
S42.29- Other fracture of upper end of humerus
S42.291- Other displaced fracture of upper end of right humerus
S42.291A Other displaced fracture of upper end of right humerus, initial encounter for closed fracture
  short: Oth disp fx of upper end of right humerus, init for clos fx
S42.3- Fracture of shaft of humerus
S42.30- Unspecified fracture of shaft of humerus
S42.301- Unspecified fracture of shaft of humerus, right arm
S42.301A Unspecified fracture of shaft of humerus, right arm, initial encounter for closed fracture
  short: Unsp fracture of shaft of humerus, right arm, init
S42.4- Fracture of lower end of humerus
S42.40- Unspecified fracture of lower end of humerus
S42.401- Unspecified fracture of lower end of right humerus
S42.401A Unspecified fracture of lower end of right humerus, initial encounter for closed fracture
  short: Unsp fracture of lower end of right humerus, init
S42.41- Simple supracondylar fracture without intercondylar fracture of humerus
  short: Simple suprcndl fracture w/o intrcndl fracture of humerus
S42.411- Displaced simple supracondylar fracture without intercondylar fracture of right humerus
  short: Displaced simple suprcndl fracture w/o intrcndl fx r humerus
S42.411A Displaced simple supracondylar fracture without intercondylar fracture of right humerus, initial encounter for closed fracture
  short: Displ simple suprcndl fx w/o intrcndl fx r humerus, init
S42.412- Displaced simple supracondylar fracture without intercondylar fracture of left humerus
  short: Displaced simple suprcndl fracture w/o intrcndl fx l humerus
S42.412A Displaced simple supracondylar fracture without intercondylar fracture of left humerus, initial encounter for closed fracture
  short: Displ simple suprcndl fx w/o intrcndl fx l humerus, init
S43.- Dislocation and sprain of joints and ligaments of shoulder girdle
  short: Disloc and sprain of joints and ligaments of shoulder girdle
S43.0- Subluxation and dislocation of shoulder joint
S43.00- Unspecified subluxation and dislocation of shoulder joint
S43.004- Unspecified dislocation of right shoulder joint
S43.004A Unspecified dislocation of right shoulder joint, initial encounter
  short: Unspecified dislocation of right shoulder joint, init encntr
S43.005- Unspecified dislocation of left shoulder joint
S43.005A Unspecified dislocation of left shoulder joint, initial encounter
  short: Unspecified dislocation of left shoulder joint, init encntr
S43.01- Anterior subluxation and dislocation of humerus
S43.014- Anterior dislocation of right humerus
S43.014A Anterior dislocation of right humerus, initial encounter
S43.015- Anterior dislocation of left humerus
S43.015A Anterior dislocation of left humerus, initial encounter
S43.02- Posterior subluxation and dislocation of humerus
S43.021- Posterior subluxation of right humerus
S43.021A Posterior subluxation of right humerus, initial encounter
S43.1- Subluxation and dislocation of acromioclavicular joint
S43.10- Unspecified dislocation of acromioclavicular joint
S43.101- Unspecified dislocation of right acromioclavicular joint
S43.101A Unspecified dislocation of right acromioclavicular joint, initial encounter
  short: Unsp dislocation of right acromioclavicular joint, init
S43.102- Unspecified dislocation of left acromioclavicular joint
S43.102A Unspecified dislocation of left acromioclavicular joint, initial encounter
  short: Unsp dislocation of left acromioclavicular joint, init
S43.4- Sprain of shoulder joint
S43.40- Unspecified sprain of shoulder joint
S43.401- Unspecified sprain of right shoulder joint
S43.401A Unspecified sprain of right shoulder joint, initial encounter
  short: Unspecified sprain of right shoulder joint, init encntr
S43.402- Unspecified sprain of left shoulder joint
S43.402A Unspecified sprain of left shoulder joint, initial encounter
S43.42- Sprain of rotator cuff capsule
S43.421- Sprain of right rotator cuff capsule
S43.421A Sprain of right rotator cuff capsule, initial encounter
S43.422- Sprain of left rotator cuff capsule
S43.422A Sprain of left rotator cuff capsule, initial encounter
S43.43- Superior glenoid labrum lesion
S43.431- Superior glenoid labrum lesion of right shoulder
S43.431A Superior glenoid labrum lesion of right shoulder, initial encounter
  short: Superior glenoid labrum lesion of right shoulder, init
S43.432- Superior glenoid labrum lesion of left shoulder
S43.432A Superior glenoid labrum lesion of left shoulder, initial encounter
  short: Superior glenoid labrum lesion of left shoulder, init encntr
S43.5- Sprain of acromioclavicular joint
S43.51- Sprain of right acromioclavicular joint
S43.51XA Sprain of right acromioclavicular joint, initial encounter
S43.52- Sprain of left acromioclavicular joint
S43.52XA Sprain of left acromioclavicular joint, initial encounter
S46.- Injury of muscle, fascia and tendon at shoulder and upper arm level
  short: Injury of muscle, fascia and tendon at shldr/up arm
S46.0- Injury of muscle(s) and tendon(s) of the rotator cuff of shoulder
  short: Injury of musc/tend the rotator cuff of shoulder
S46.00- Unspecified injury of muscle(s) and tendon(s) of the rotator cuff of shoulder
  short: Unsp injury of musc/tend the rotator cuff of shoulder
S46.001- Unspecified injury of muscle(s) and tendon(s) of the rotator cuff of right shoulder
  short: Unsp injury of musc/tend the rotator cuff of right shoulder
S46.001A Unspecified injury of muscle(s) and tendon(s) of the rotator cuff of right shoulder, initial encounter
  short: Unsp inj musc/tend the rotator cuff of r shoulder, init
S46.01- Strain of muscle(s) and tendon(s) of the rotator cuff of shoulder
  short: Strain of musc/tend the rotator cuff of shoulder
S46.011- Strain of muscle(s) and tendon(s) of the rotator cuff of right shoulder
  short: Strain of musc/tend the rotator cuff of right shoulder
S46.011A Strain of muscle(s) and tendon(s) of the rotator cuff of right shoulder, initial encounter
  short: Strain of musc/tend the rotator cuff of right shoulder, init
S46.012- Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder
  short: Strain of musc/tend the rotator cuff of left shoulder
S46.012A Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder, initial encounter
  short: Strain of musc/tend the rotator cuff of left shoulder, init
S46.1- Injury of muscle, fascia and tendon of long head of biceps
S46.11- Strain of muscle, fascia and tendon of long head of biceps
S46.111- Strain of muscle, fascia and tendon of long head of biceps, right arm
  short: Strain of musc/fasc/tend long head of biceps, right arm
S46.111A Strain of muscle, fascia and tendon of long head of biceps, right arm, initial encounter
  short: Strain of musc/fasc/tend long hd bicep, right arm, init
S46.112- Strain of muscle, fascia and tendon of long head of biceps, left arm
  short: Strain of musc/fasc/tend long head of biceps, left arm
S46.112A Strain of muscle, fascia and tendon of long head of biceps, left arm, initial encounter
  short: Strain of musc/fasc/tend long head of biceps, left arm, init
S46.2- Injury of muscle, fascia and tendon of other parts of biceps
S46.21- Strain of muscle, fascia and tendon of other parts of biceps
S46.211- Strain of muscle, fascia and tendon of other parts of biceps, right arm
  short: Strain of muscle, fascia and tendon of prt biceps, right arm
S46.211A Strain of muscle, fascia and tendon of other parts of biceps, right arm, initial encounter
  short: Strain of musc/fasc/tend prt biceps, right arm, init
S46.8- Injury of other muscles, fascia and tendons at shoulder and upper arm level
  short: Injury of musc/fasc/tend at shoulder and upper arm level
S46.81- Strain of other muscles, fascia and tendons at shoulder and upper arm level
  short: Strain of musc/fasc/tend at shoulder and upper arm level
S46.811- Strain of other muscles, fascia and tendons at shoulder and upper arm level, right arm
  short: Strain of musc/fasc/tend at shldr/up arm, right arm
S46.811A Strain of other muscles, fascia and tendons at shoulder and upper arm level, right arm, initial encounter
  short: Strain of musc/fasc/tend at shldr/up arm, right arm, init
S46.9- Injury of unspecified muscle, fascia and tendon at shoulder and upper arm level
  short: Injury of unsp muscle, fascia and tendon at shldr/up arm
S46.91- Strain of unspecified muscle, fascia and tendon at shoulder and upper arm level
  short: Strain of unsp muscle, fascia and tendon at shldr/up arm
S46.911- Strain of unspecified muscle, fascia and tendon at shoulder and upper arm level, right arm
  short: Strain of unsp musc/fasc/tend at shldr/up arm, right arm
S46.911A Strain of unspecified muscle, fascia and tendon at shoulder and upper arm level, right arm, initial encounter
  short: Strain unsp musc/fasc/tend at shldr/up arm, right arm, init
S46.912- Strain of unspecified muscle, fascia and tendon at shoulder and upper arm level, left arm
  short: Strain of unsp musc/fasc/tend at shldr/up arm, left arm
S46.912A Strain of unspecified muscle, fascia and tendon at shoulder and upper arm level, left arm, initial encounter
  short: Strain unsp musc/fasc/tend at shldr/up arm, left arm, init
S49.- Other and unspecified injuries of shoulder and upper arm
S49.9- Unspecified injury of shoulder and upper arm
S49.91- Unspecified injury of right shoulder and upper arm
S49.91XA Unspecified injury of right shoulder and upper arm, initial encounter
  short: Unsp injury of right shoulder and upper arm, init encntr
S49.92- Unspecified injury of left shoulder and upper arm
S49.92XA Unspecified injury of left shoulder and upper arm, initial encounter
  short: Unsp injury of left shoulder and upper arm, init encntr
`;
