export const veins = `
# I8, I9: veins, lymph, low blood pressure
I80.- Phlebitis and thrombophlebitis
I80.0- Phlebitis and thrombophlebitis of superficial vessels of lower extremities
  short: Phlebitis and thombophlb of superficial vessels of low extrm
I80.01 Phlebitis and thrombophlebitis of superficial vessels of right lower extremity
  short: Phlebitis and thombophlb of superfic vessels of r low extrem
I80.02 Phlebitis and thrombophlebitis of superficial vessels of left lower extremity
  short: Phlebitis and thombophlb of superfic vessels of l low extrem
I80.1- Phlebitis and thrombophlebitis of femoral vein
I80.11 Phlebitis and thrombophlebitis of right femoral vein
I80.2- Phlebitis and thrombophlebitis of other and unspecified deep vessels of lower extremities
  short: Phlbts and thombophlb of and unsp deep vessels of low extrm
I80.20- Phlebitis and thrombophlebitis of unspecified deep vessels of lower extremities
  short: Phlebitis and thombophlb of unsp deep vessels of low extrm
I80.201 Phlebitis and thrombophlebitis of unspecified deep vessels of right lower extremity
  short: Phlbts and thombophlb of unsp deep vessels of r low extrem
I80.9 Phlebitis and thrombophlebitis of unspecified site
I82.- Other venous embolism and thrombosis
I82.4- Acute embolism and thrombosis of deep veins of lower extremity
  short: Acute embolism and thrombosis of deep veins of low extrm
I82.40- Acute embolism and thrombosis of unspecified deep veins of lower extremity
  short: Acute embolism and thombos unsp deep veins of low extrm
I82.401 Acute embolism and thrombosis of unspecified deep veins of right lower extremity
  short: Acute embolism and thombos unsp deep veins of r low extrem
I82.402 Acute embolism and thrombosis of unspecified deep veins of left lower extremity
  short: Acute embolism and thombos unsp deep veins of l low extrem
I82.409 Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity
  short: Acute embolism and thombos unsp deep vn unsp lower extremity
I82.41- Acute embolism and thrombosis of femoral vein
I82.411 Acute embolism and thrombosis of right femoral vein
I82.412 Acute embolism and thrombosis of left femoral vein
I82.43- Acute embolism and thrombosis of popliteal vein
I82.431 Acute embolism and thrombosis of right popliteal vein
I82.432 Acute embolism and thrombosis of left popliteal vein
I82.4Y- Acute embolism and thrombosis of unspecified deep veins of proximal lower extremity
  short: Acute emblsm and thombos unsp deep veins of prox low extrm
I82.4Y1 Acute embolism and thrombosis of unspecified deep veins of right proximal lower extremity
  short: Ac emblsm and thombos unsp deep veins of r prox low extrm
I82.4Z- Acute embolism and thrombosis of unspecified deep veins of distal lower extremity
  short: Acute emblsm and thombos unsp deep veins of distal low extrm
I82.4Z1 Acute embolism and thrombosis of unspecified deep veins of right distal lower extremity
  short: Ac emblsm and thombos unsp deep veins of r dist low extrm
I82.4Z2 Acute embolism and thrombosis of unspecified deep veins of left distal lower extremity
  short: Ac emblsm and thombos unsp deep veins of left dist low extrm
I82.5- Chronic embolism and thrombosis of deep veins of lower extremity
  short: Chronic embolism and thrombosis of deep veins of low extrm
I82.50- Chronic embolism and thrombosis of unspecified deep veins of lower extremity
  short: Chronic embolism and thombos unsp deep veins of low extrm
I82.501 Chronic embolism and thrombosis of unspecified deep veins of right lower extremity
  short: Chronic embolism and thombos unsp deep veins of r low extrem
I82.51- Chronic embolism and thrombosis of femoral vein
I82.511 Chronic embolism and thrombosis of right femoral vein
I82.512 Chronic embolism and thrombosis of left femoral vein
I82.53- Chronic embolism and thrombosis of popliteal vein
I82.531 Chronic embolism and thrombosis of right popliteal vein
I82.56- Chronic embolism and thrombosis of calf muscular vein
I82.562 Chronic embolism and thrombosis of left calf muscular vein
I82.6- Acute embolism and thrombosis of veins of upper extremity
I82.62- Acute embolism and thrombosis of deep veins of upper extremity
  short: Acute embolism and thrombosis of deep veins of up extrem
I82.621 Acute embolism and thrombosis of deep veins of right upper extremity
  short: Acute embolism and thrombosis of deep veins of r up extrem
I82.8- Embolism and thrombosis of other specified veins
I82.81- Embolism and thrombosis of superficial veins of lower extremities
  short: Embolism and thrombosis of superficial veins of low extrm
I82.811 Embolism and thrombosis of superficial veins of right lower extremity
  short: Embolism and thrombosis of superficial veins of r low extrem
I82.9- Embolism and thrombosis of unspecified vein
I82.90 Acute embolism and thrombosis of unspecified vein
I83.- Varicose veins of lower extremities
I83.0- Varicose veins of lower extremities with ulcer
I83.00- Varicose veins of unspecified lower extremity with ulcer
I83.003 Varicose veins of unspecified lower extremity with ulcer of ankle
  short: Varicose veins of unsp lower extremity with ulcer of ankle
I83.01- Varicose veins of right lower extremity with ulcer
I83.013 Varicose veins of right lower extremity with ulcer of ankle
I83.02- Varicose veins of left lower extremity with ulcer
I83.023 Varicose veins of left lower extremity with ulcer of ankle
I83.1- Varicose veins of lower extremities with inflammation
I83.11 Varicose veins of right lower extremity with inflammation
I83.12 Varicose veins of left lower extremity with inflammation
I83.8- Varicose veins of lower extremities with other complications
I83.81- Varicose veins of lower extremities with pain
I83.811 Varicose veins of right lower extremity with pain
I83.812 Varicose veins of left lower extremity with pain
I83.813 Varicose veins of bilateral lower extremities with pain
I83.819 Varicose veins of unspecified lower extremity with pain
I83.89- Varicose veins of lower extremities with other complications
I83.891 Varicose veins of right lower extremity with other complications
  short: Varicose veins of r low extrem with other complications
I83.892 Varicose veins of left lower extremity with other complications
  short: Varicose veins of l low extrem with other complications
I83.893 Varicose veins of bilateral lower extremities with other complications
  short: Varicose veins of bi low extrem w oth complications
I83.9- Asymptomatic varicose veins of lower extremities
I83.90 Asymptomatic varicose veins of unspecified lower extremity
I85.- Esophageal varices
I85.0- Esophageal varices
I85.00 Esophageal varices without bleeding
I87.- Other disorders of veins
I87.0- Postthrombotic syndrome
I87.00- Postthrombotic syndrome without complications
I87.009 Postthrombotic syndrome without complications of unspecified extremity
  short: Postthrombotic syndrome w/o complications of unsp extremity
I87.1 Compression of vein
I87.2 Venous insufficiency (chronic) (peripheral)
I87.3- Chronic venous hypertension (idiopathic)
I87.31- Chronic venous hypertension (idiopathic) with ulcer
I87.311 Chronic venous hypertension (idiopathic) with ulcer of right lower extremity
  short: Chronic venous hypertension w ulcer of r low extrem
I87.312 Chronic venous hypertension (idiopathic) with ulcer of left lower extremity
  short: Chronic venous hypertension w ulcer of l low extrem
I87.313 Chronic venous hypertension (idiopathic) with ulcer of bilateral lower extremity
  short: Chronic venous hypertension w ulcer of bilateral low extrm
I87.8 Other specified disorders of veins
I88.- Nonspecific lymphadenitis
I88.9 Nonspecific lymphadenitis, unspecified
I89.- Other noninfective disorders of lymphatic vessels and lymph nodes
  short: Oth noninfective disorders of lymphatic vessels and nodes
I89.0 Lymphedema, not elsewhere classified
I89.9 Noninfective disorder of lymphatic vessels and lymph nodes, unspecified
  short: Noninfective disorder of lymphatic vessels and nodes, unsp
I95.- Hypotension
I95.0 Idiopathic hypotension
I95.1 Orthostatic hypotension
I95.2 Hypotension due to drugs
I95.8- Other hypotension
I95.81 Postprocedural hypotension
I95.89 Other hypotension
I95.9 Hypotension, unspecified
I96 Gangrene, not elsewhere classified
`;
