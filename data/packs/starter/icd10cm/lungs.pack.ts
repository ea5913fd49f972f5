export const lungs = `
# J4 to J9: chronic lung disease, asthma, respiratory failure
J40 Bronchitis, not specified as acute or chronic
J42 Unspecified chronic bronchitis
J43.- Emphysema
J43.1 Panlobular emphysema
J43.2 Centrilobular emphysema
J43.9 Emphysema, unspecified
J44.- Other chronic obstructive pulmonary disease
J44.0 Chronic obstructive pulmonary disease with (acute) lower respiratory infection
  short: Chr obstructive pulmon disease with (acute) lower resp infct
J44.1 Chronic obstructive pulmonary disease with (acute) exacerbation
  short: Chronic obstructive pulmonary disease w (acute) exacerbation
J44.8- Other specified chronic obstructive pulmonary disease
J44.89 Other specified chronic obstructive pulmonary disease
J44.9 Chronic obstructive pulmonary disease, unspecified
J45.- Asthma
J45.2- Mild intermittent asthma
J45.20 Mild intermittent asthma, uncomplicated
J45.21 Mild intermittent asthma with (acute) exacerbation
J45.22 Mild intermittent asthma with status asthmaticus
J45.3- Mild persistent asthma
J45.30 Mild persistent asthma, uncomplicated
J45.31 Mild persistent asthma with (acute) exacerbation
J45.32 Mild persistent asthma with status asthmaticus
J45.4- Moderate persistent asthma
J45.40 Moderate persistent asthma, uncomplicated
J45.41 Moderate persistent asthma with (acute) exacerbation
J45.42 Moderate persistent asthma with status asthmaticus
J45.5- Severe persistent asthma
J45.50 Severe persistent asthma, uncomplicated
J45.51 Severe persistent asthma with (acute) exacerbation
J45.52 Severe persistent asthma with status asthmaticus
J45.9- Other and unspecified asthma
J45.90- Unspecified asthma
J45.901 Unspecified asthma with (acute) exacerbation
J45.902 Unspecified asthma with status asthmaticus
J45.909 Unspecified asthma, uncomplicated
J45.99- Other asthma
J45.990 Exercise induced bronchospasm
J45.991 Cough variant asthma
J45.998 Other asthma
J47.- Bronchiectasis
J47.0 Bronchiectasis with acute lower respiratory infection
J47.1 Bronchiectasis with (acute) exacerbation
J47.9 Bronchiectasis, uncomplicated
J61 Pneumoconiosis due to asbestos and other mineral fibers
J69.- Pneumonitis due to solids and liquids
J69.0 Pneumonitis due to inhalation of food and vomit
J81.- Pulmonary edema
J81.0 Acute pulmonary edema
J84.- Other interstitial pulmonary diseases
J84.1- Other interstitial pulmonary diseases with fibrosis
J84.10 Pulmonary fibrosis, unspecified
J84.11- Idiopathic interstitial pneumonia
J84.112 Idiopathic pulmonary fibrosis
J84.115 Respiratory bronchiolitis interstitial lung disease
J84.9 Interstitial pulmonary disease, unspecified
J90 Pleural effusion, not elsewhere classified
J93.- Pneumothorax and air leak
J93.1- Other spontaneous pneumothorax
J93.11 Primary spontaneous pneumothorax
J93.9 Pneumothorax, unspecified
J96.- Respiratory failure, not elsewhere classified
J96.0- Acute respiratory failure
J96.00 Acute respiratory failure, unspecified whether with hypoxia or hypercapnia
  short: Acute respiratory failure, unsp w hypoxia or hypercapnia
J96.01 Acute respiratory failure with hypoxia
J96.02 Acute respiratory failure with hypercapnia
J96.1- Chronic respiratory failure
J96.10 Chronic respiratory failure, unspecified whether with hypoxia or hypercapnia
  short: Chronic respiratory failure, unsp w hypoxia or hypercapnia
J96.11 Chronic respiratory failure with hypoxia
J96.12 Chronic respiratory failure with hypercapnia
J96.2- Acute and chronic respiratory failure
J96.20 Acute and chronic respiratory failure, unspecified whether with hypoxia or hypercapnia
  short: Acute and chr resp failure, unsp w hypoxia or hypercapnia
J96.21 Acute and chronic respiratory failure with hypoxia
J96.22 Acute and chronic respiratory failure with hypercapnia
J96.9- Respiratory failure, unspecified
J96.90 Respiratory failure, unspecified, unspecified whether with hypoxia or hypercapnia
  short: Respiratory failure, unsp, unsp w hypoxia or hypercapnia
J96.91 Respiratory failure, unspecified with hypoxia
J98.- Other respiratory disorders
J98.0- Diseases of bronchus, not elsewhere classified
J98.01 Acute bronchospasm
J98.1- Pulmonary collapse
J98.11 Atelectasis
J98.4 Other disorders of lung
J98.8 Other specified respiratory disorders
J98.9 Respiratory disorder, unspecified
`;
