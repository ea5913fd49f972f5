export const softTissue = `
# M7: bursae, shoulder, tendons at their ends, limb pain
M70.- Soft tissue disorders related to use, overuse and pressure
M70.2- Olecranon bursitis
M70.21 Olecranon bursitis, right elbow
M70.22 Olecranon bursitis, left elbow
M70.4- Prepatellar bursitis
M70.41 Prepatellar bursitis, right knee
M70.42 Prepatellar bursitis, left knee
M70.5- Other bursitis of knee
M70.51 Other bursitis of knee, right knee
M70.52 Other bursitis of knee, left knee
M70.6- Trochanteric bursitis
M70.60 Trochanteric bursitis, unspecified hip
M70.61 Trochanteric bursitis, right hip
M70.62 Trochanteric bursitis, left hip
M70.7- Other bursitis of hip
M70.70 Other bursitis of hip, unspecified hip
M70.71 Other bursitis of hip, right hip
M70.72 Other bursitis of hip, left hip
M71.- Other bursopathies
M71.2- Synovial cyst of popliteal space [Baker]
M71.20 Synovial cyst of popliteal space [Baker], unspecified knee
M71.21 Synovial cyst of popliteal space [Baker], right knee
M71.22 Synovial cyst of popliteal space [Baker], left knee
M72.- Fibroblastic disorders
M72.0 Palmar fascial fibromatosis [Dupuytren]
M72.2 Plantar fascial fibromatosis
M72.6 Necrotizing fasciitis
M72.8 Other fibroblastic disorders
M75.- Shoulder lesions
M75.0- Adhesive capsulitis of shoulder
M75.00 Adhesive capsulitis of unspecified shoulder
M75.01 Adhesive capsulitis of right shoulder
M75.02 Adhesive capsulitis of left shoulder
M75.1- Rotator cuff tear or rupture, not specified as traumatic
M75.10- Unspecified rotator cuff tear or rupture, not specified as traumatic
  short: Unsp rotatr-cuff tear/ruptr, not specified as traumatic
M75.100 Unspecified rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic
  short: Unsp rotatr-cuff tear/ruptr of unsp shoulder, not trauma
M75.101 Unspecified rotator cuff tear or rupture of right shoulder, not specified as traumatic
  short: Unsp rotatr-cuff tear/ruptr of right shoulder, not trauma
M75.102 Unspecified rotator cuff tear or rupture of left shoulder, not specified as traumatic
  short: Unsp rotatr-cuff tear/ruptr of left shoulder, not trauma
M75.11- Incomplete rotator cuff tear or rupture not specified as traumatic
  short: Incomplete rotatr-cuff tear/ruptr not specified as traumatic
M75.110 Incomplete rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic
  short: Incmpl rotatr-cuff tear/ruptr of unsp shoulder, not trauma
M75.111 Incomplete rotator cuff tear or rupture of right shoulder, not specified as traumatic
  short: Incomplete rotatr-cuff tear/ruptr of r shoulder, not trauma
M75.112 Incomplete rotator cuff tear or rupture of left shoulder, not specified as traumatic
  short: Incomplete rotatr-cuff tear/ruptr of l shoulder, not trauma
M75.12- Complete rotator cuff tear or rupture not specified as traumatic
  short: Complete rotatr-cuff tear/ruptr not specified as traumatic
M75.121 Complete rotator cuff tear or rupture of right shoulder, not specified as traumatic
  short: Complete rotatr-cuff tear/ruptr of r shoulder, not trauma
M75.122 Complete rotator cuff tear or rupture of left shoulder, not specified as traumatic
  short: Complete rotatr-cuff tear/ruptr of left shoulder, not trauma
M75.2- Bicipital tendinitis
M75.20 Bicipital tendinitis, unspecified shoulder
M75.21 Bicipital tendinitis, right shoulder
M75.22 Bicipital tendinitis, left shoulder
M75.3- Calcific tendinitis of shoulder
M75.30 Calcific tendinitis of unspecified shoulder
M75.31 Calcific tendinitis of right shoulder
M75.32 Calcific tendinitis of left shoulder
M75.4- Impingement syndrome of shoulder
M75.40 Impingement syndrome of unspecified shoulder
M75.41 Impingement syndrome of right shoulder
M75.42 Impingement syndrome of left shoulder
M75.5- Bursitis of shoulder
M75.50 Bursitis of unspecified shoulder
M75.51 Bursitis of right shoulder
M75.52 Bursitis of left shoulder
M75.8- Other shoulder lesions
M75.80 Other shoulder lesions, unspecified shoulder
M75.81 Other shoulder lesions, right shoulder
M75.82 Other shoulder lesions, left shoulder
M75.9- Shoulder lesion, unspecified
M75.91 Shoulder lesion, unspecified, right shoulder
M75.92 Shoulder lesion, unspecified, left shoulder
M76.- Enthesopathies, lower limb, excluding foot
M76.0- Gluteal tendinitis
M76.01 Gluteal tendinitis, right hip
M76.02 Gluteal tendinitis, left hip
M76.3- Iliotibial band syndrome
M76.31 Iliotibial band syndrome, right leg
M76.32 Iliotibial band syndrome, left leg
M76.5- Patellar tendinitis
M76.51 Patellar tendinitis, right knee
M76.52 Patellar tendinitis, left knee
M76.6- Achilles tendinitis
M76.60 Achilles tendinitis, unspecified leg
M76.61 Achilles tendinitis, right leg
M76.62 Achilles tendinitis, left leg
M76.8- Other specified enthesopathies of lower limb, excluding foot
M76.81- Anterior tibial syndrome
M76.811 Anterior tibial syndrome, right leg
M76.812 Anterior tibial syndrome, left leg
M76.82- Posterior tibial tendinitis
M76.821 Posterior tibial tendinitis, right leg
M76.822 Posterior tibial tendinitis, left leg
M76.829 Posterior tibial tendinitis, unspecified leg
M76.89- Other specified enthesopathies of lower limb, excluding foot
M76.891 Other specified enthesopathies of right lower limb, excluding foot
  short: Oth enthesopathies of right lower limb, excluding foot
M76.899 Other specified enthesopathies of unspecified lower limb, excluding foot
  short: Oth enthesopathies of unspecified lower limb, excluding foot
M77.- Other enthesopathies
M77.0- Medial epicondylitis
M77.00 Medial epicondylitis, unspecified elbow
M77.01 Medial epicondylitis, right elbow
M77.02 Medial epicondylitis, left elbow
M77.1- Lateral epicondylitis
M77.10 Lateral epicondylitis, unspecified elbow
M77.11 Lateral epicondylitis, right elbow
M77.12 Lateral epicondylitis, left elbow
M77.2- Periarthritis of wrist
M77.20 Periarthritis, unspecified wrist
M77.3- Calcaneal spur
M77.31 Calcaneal spur, right foot
M77.32 Calcaneal spur, left foot
M77.4- Metatarsalgia
M77.41 Metatarsalgia, right foot
M77.42 Metatarsalgia, left foot
M77.5- Other enthesopathy of foot and ankle
M77.51 Other enthesopathy of right foot and ankle
M77.52 Other enthesopathy of left foot and ankle
M77.8 Other enthesopathies, not elsewhere classified
M77.9 Enthesopathy, unspecified
M79.- Other and unspecified soft tissue disorders, not elsewhere classified
  short: Oth and unsp soft tissue disorders, not elsewhere classified
M79.0 Rheumatism, unspecified
M79.1- Myalgia
M79.10 Myalgia, unspecified site
M79.11 Myalgia of mastication muscle
M79.12 Myalgia of auxiliary muscles, head and neck
M79.18 Myalgia, other site
M79.2 Neuralgia and neuritis, unspecified
M79.3 Panniculitis, unspecified
M79.4 Hypertrophy of (infrapatellar) fat pad
M79.6- Pain in limb, hand, foot, fingers and toes
M79.60- Pain in limb, unspecified
M79.601 Pain in right arm
M79.602 Pain in left arm
M79.603 Pain in arm, unspecified
M79.604 Pain in right leg
M79.605 Pain in left leg
M79.606 Pain in leg, unspecified
M79.609 Pain in unspecified limb
M79.62- Pain in upper arm
M79.621 Pain in right upper arm
M79.622 Pain in left upper arm
M79.63- Pain in forearm
M79.631 Pain in right forearm
M79.632 Pain in left forearm
M79.64- Pain in hand and fingers
M79.641 Pain in right hand
M79.642 Pain in left hand
M79.643 Pain in unspecified hand
M79.644 Pain in right finger(s)
M79.645 Pain in left finger(s)
M79.646 Pain in unspecified finger(s)
M79.65- Pain in thigh
M79.651 Pain in right thigh
M79.652 Pain in left thigh
M79.659 Pain in unspecified thigh
M79.66- Pain in lower leg
M79.661 Pain in right lower leg
M79.662 Pain in left lower leg
M79.669 Pain in unspecified lower leg
M79.67- Pain in foot and toes
M79.671 Pain in right foot
M79.672 Pain in left foot
M79.673 Pain in unspecified foot
M79.674 Pain in right toe(s)
M79.675 Pain in left toe(s)
M79.676 Pain in unspecified toe(s)
M79.7 Fibromyalgia
M79.8- Other specified soft tissue disorders
M79.81 Nontraumatic hematoma of soft tissue
M79.89 Other specified soft tissue disorders
M79.9 Soft tissue disorder, unspecified
`;
