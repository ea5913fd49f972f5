export const stomach = `
# K0 to K3: mouth, esophagus, stomach, appendix
K01.- Embedded and impacted teeth
K01.1 Impacted teeth
K02.- Dental caries
K02.5- Dental caries on pit and fissure surface
K02.52 Dental caries on pit and fissure surface penetrating into dentin
  short: Dental caries on pit and fissure surfc penetrat into dentin
K02.9 Dental caries, unspecified
K04.- Diseases of pulp and periapical tissues
K04.0- Pulpitis
K04.01 Reversible pulpitis
K04.7 Periapical abscess without sinus
K05.- Gingivitis and periodontal diseases
K05.1- Chronic gingivitis
K05.10 Chronic gingivitis, plaque induced
K05.3- Chronic periodontitis
K05.30 Chronic periodontitis, unspecified
K08.- Other disorders of teeth and supporting structures
K08.8- Other specified disorders of teeth and supporting structures
K08.89 Other specified disorders of teeth and supporting structures
K11.- Diseases of salivary glands
K11.7 Disturbances of salivary secretion
K12.- Stomatitis and related lesions
K12.0 Recurrent oral aphthae
K12.3- Oral mucositis (ulcerative)
K12.30 Oral mucositis (ulcerative), unspecified
K13.- Other diseases of lip and oral mucosa
K13.0 Diseases of lips
K14.- Diseases of tongue
K14.0 Glossitis
K20.- Esophagitis
K20.0 Eosinophilic esophagitis
K20.8- Other esophagitis
K20.80 Other esophagitis without bleeding
K20.9- Esophagitis, unspecified
K20.90 Esophagitis, unspecified without bleeding
K21.- Gastro-esophageal reflux disease
K21.0- Gastro-esophageal reflux disease with esophagitis
K21.00 Gastro-esophageal reflux disease with esophagitis, without bleeding
  short: Gastro-esophageal reflux dis with esophagitis, without bleed
K21.01 Gastro-esophageal reflux disease with esophagitis, with bleeding
  short: Gastro-esophageal reflux dis with esophagitis, with bleed
K21.9 Gastro-esophageal reflux disease without esophagitis
K22.- Other diseases of esophagus
K22.0 Achalasia of cardia
K22.2 Esophageal obstruction
K22.7- Barrett's esophagus
K22.70 Barrett's esophagus without dysplasia
K22.71- Barrett's esophagus with dysplasia
K22.710 Barrett's esophagus with low grade dysplasia
K22.8- Other specified diseases of esophagus
K22.89 Other specified disease of esophagus
K25.- Gastric ulcer
K25.4 Chronic or unspecified gastric ulcer with hemorrhage
K25.7 Chronic gastric ulcer without hemorrhage or perforation
K25.9 Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation
  short: Gastric ulcer, unsp as acute or chronic, w/o hemor or perf
K26.- Duodenal ulcer
K26.4 Chronic or unspecified duodenal ulcer with hemorrhage
K26.9 Duodenal ulcer, unspecified as acute or chronic, without hemorrhage or perforation
  short: Duodenal ulcer, unsp as acute or chronic, w/o hemor or perf
K29.- Gastritis and duodenitis
K29.0- Acute gastritis
K29.00 Acute gastritis without bleeding
K29.2- Alcoholic gastritis
K29.20 Alcoholic gastritis without bleeding
K29.3- Chronic superficial gastritis
K29.30 Chronic superficial gastritis without bleeding
K29.5- Unspecified chronic gastritis
K29.50 Unspecified chronic gastritis without bleeding
K29.6- Other gastritis
K29.60 Other gastritis without bleeding
K29.7- Gastritis, unspecified
K29.70 Gastritis, unspecified, without bleeding
K29.8- Duodenitis
K29.80 Duodenitis without bleeding
K29.9- Gastroduodenitis, unspecified
K29.90 Gastroduodenitis, unspecified, without bleeding
K30 Functional dyspepsia
K31.- Other diseases of stomach and duodenum
K31.1 Adult hypertrophic pyloric stenosis
K31.7 Polyp of stomach and duodenum
K31.8- Other specified diseases of stomach and duodenum
K31.81- Angiodysplasia of stomach and duodenum
K31.819 Angiodysplasia of stomach and duodenum without bleeding
K31.84 Gastroparesis
K31.89 Other diseases of stomach and duodenum
K31.9 Disease of stomach and duodenum, unspecified
K35.- Acute appendicitis
K35.2- Acute appendicitis with generalized peritonitis
K35.20- Acute appendicitis with generalized peritonitis, without abscess
  short: Acute appendicitis with gen peritonitis, without abscess
K35.200 Acute appendicitis with generalized peritonitis, without perforation or abscess
  short: Acute appendicitis with gen peritonitis, w/o perf or abscs
K35.3- Acute appendicitis with localized peritonitis
K35.30 Acute appendicitis with localized peritonitis, without perforation or gangrene
  short: Acute appendicitis with loc peritonitis, w/o perf or gangr
K35.33 Acute appendicitis with perforation, localized peritonitis, and gangrene, with abscess
  short: Ac appendicitis with perf, loc peritonitis, and gangr, wbscs
K35.8- Other and unspecified acute appendicitis
K35.80 Unspecified acute appendicitis
K35.89- Other acute appendicitis
K35.890 Other acute appendicitis without perforation or gangrene
K37 Unspecified appendicitis
`;
