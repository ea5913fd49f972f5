export const liverAndBowelEnd = `
# K6 to K9: rectum, liver, gallbladder, pancreas, bleeding
K60.- Fissure and fistula of anal and rectal regions
K60.0 Acute anal fissure
K60.1 Chronic anal fissure
K60.2 Anal fissure, unspecified
K60.3- Anal fistula
K60.30 Anal fistula, unspecified
K61.- Abscess of anal and rectal regions
K61.0 Anal abscess
K61.1 Rectal abscess
K62.- Other diseases of anus and rectum
K62.0 Anal polyp
K62.1 Rectal polyp
K62.3 Rectal prolapse
K62.4 Stenosis of anus and rectum
K62.5 Hemorrhage of anus and rectum
K62.6 Ulcer of anus and rectum
K62.7 Radiation proctitis
K62.8- Other specified diseases of anus and rectum
K62.82 Dysplasia of anus
K62.89 Other specified diseases of anus and rectum
K63.- Other diseases of intestine
K63.1 Perforation of intestine (nontraumatic)
K63.2 Fistula of intestine
K63.5 Polyp of colon
K63.8- Other specified diseases of intestine
K63.89 Other specified diseases of intestine
K63.9 Disease of intestine, unspecified
K64.- Hemorrhoids and perianal venous thrombosis
K64.0 First degree hemorrhoids
K64.1 Second degree hemorrhoids
K64.2 Third degree hemorrhoids
K64.3 Fourth degree hemorrhoids
K64.4 Residual hemorrhoidal skin tags
K64.5 Perianal venous thrombosis
K64.8 Other hemorrhoids
K64.9 Unspecified hemorrhoids
K65.- Peritonitis
K65.9 Peritonitis, unspecified
K66.- Other disorders of peritoneum
K66.0 Peritoneal adhesions (postprocedural) (postinfection)
K70.- Alcoholic liver disease
K70.0 Alcoholic fatty liver
K70.1- Alcoholic hepatitis
K70.10 Alcoholic hepatitis without ascites
K70.3- Alcoholic cirrhosis of liver
K70.30 Alcoholic cirrhosis of liver without ascites
K70.31 Alcoholic cirrhosis of liver with ascites
K70.9 Alcoholic liver disease, unspecified
K71.- Toxic liver disease
K71.9 Toxic liver disease, unspecified
K72.- Hepatic failure, not elsewhere classified
K72.9- Hepatic failure, unspecified
K72.90 Hepatic failure, unspecified without coma
K74.- Fibrosis and cirrhosis of liver
K74.0- Hepatic fibrosis
K74.00 Hepatic fibrosis, unspecified
K74.02 Hepatic fibrosis, advanced fibrosis
K74.3 Primary biliary cirrhosis
K74.6- Other and unspecified cirrhosis of liver
K74.60 Unspecified cirrhosis of liver
K74.69 Other cirrhosis of liver
K75.- Other inflammatory liver diseases
K75.4 Autoimmune hepatitis
K75.8- Other specified inflammatory liver diseases
K75.81 Nonalcoholic steatohepatitis (NASH)
K75.9 Inflammatory liver disease, unspecified
K76.- Other diseases of liver
K76.0 Fatty (change of) liver, not elsewhere classified
K76.1 Chronic passive congestion of liver
K76.6 Portal hypertension
K76.7 Hepatorenal syndrome
K76.8- Other specified diseases of liver
K76.81 Hepatopulmonary syndrome
K76.82 Hepatic encephalopathy
K76.89 Other specified diseases of liver
K76.9 Liver disease, unspecified
K80.- Cholelithiasis
K80.0- Calculus of gallbladder with acute cholecystitis
K80.00 Calculus of gallbladder with acute cholecystitis without obstruction
  short: Calculus of gallbladder w acute cholecyst w/o obstruction
K80.1- Calculus of gallbladder with other cholecystitis
K80.10 Calculus of gallbladder with chronic cholecystitis without obstruction
  short: Calculus of gallbladder w chronic cholecyst w/o obstruction
K80.18 Calculus of gallbladder with other cholecystitis without obstruction
  short: Calculus of gallbladder w oth cholecystitis w/o obstruction
K80.2- Calculus of gallbladder without cholecystitis
K80.20 Calculus of gallbladder without cholecystitis without obstruction
  short: Calculus of gallbladder w/o cholecystitis w/o obstruction
K80.4- Calculus of bile duct with cholecystitis
K80.40 Calculus of bile duct with cholecystitis, unspecified, without obstruction
  short: Calculus of bile duct w cholecystitis, unsp, w/o obstruction
K80.5- Calculus of bile duct without cholangitis or cholecystitis
K80.50 Calculus of bile duct without cholangitis or cholecystitis without obstruction
  short: Calculus of bile duct w/o cholangitis or cholecyst w/o obst
K80.7- Calculus of gallbladder and bile duct without cholecystitis
K80.70 Calculus of gallbladder and bile duct without cholecystitis without obstruction
  short: Calculus of GB and bile duct w/o cholecyst w/o obstruction
K80.8- Other cholelithiasis
K80.80 Other cholelithiasis without obstruction
K81.- Cholecystitis
K81.0 Acute cholecystitis
K81.1 Chronic cholecystitis
K81.9 Cholecystitis, unspecified
K82.- Other diseases of gallbladder
K82.4 Cholesterolosis of gallbladder
K82.8 Other specified diseases of gallbladder
K82.9 Disease of gallbladder, unspecified
K83.- Other diseases of biliary tract
K83.1 Obstruction of bile duct
K85.- Acute pancreatitis
K85.0- Idiopathic acute pancreatitis
K85.00 Idiopathic acute pancreatitis without necrosis or infection
K85.1- Biliary acute pancreatitis
K85.10 Biliary acute pancreatitis without necrosis or infection
K85.2- Alcohol induced acute pancreatitis
K85.20 Alcohol induced acute pancreatitis without necrosis or infection
  short: Alcohol induced acute pancreatitis without necrosis or infct
K85.9- Acute pancreatitis, unspecified
K85.90 Acute pancreatitis without necrosis or infection, unspecified
  short: Acute pancreatitis without necrosis or infection, unsp
K86.- Other diseases of pancreas
K86.0 Alcohol-induced chronic pancreatitis
K86.1 Other chronic pancreatitis
K86.2 Cyst of pancreas
K86.3 Pseudocyst of pancreas
K86.8- Other specified diseases of pancreas
K86.81 Exocrine pancreatic insufficiency
K86.89 Other specified diseases of pancreas
K86.9 Disease of pancreas, unspecified
K90.- Intestinal malabsorption
K90.0 Celiac disease
K90.4- Other malabsorption due to intolerance
K90.41 Non-celiac gluten sensitivity
K90.49 Malabsorption due to intolerance, not elsewhere classified
K90.9 Intestinal malabsorption, unspecified
K92.- Other diseases of digestive system
K92.0 Hematemesis
K92.1 Melena
K92.2 Gastrointestinal hemorrhage, unspecified
`;
