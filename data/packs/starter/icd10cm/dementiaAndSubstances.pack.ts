export const dementiaAndSubstances = `
# F0 to F2: dementia, substance use, schizophrenia
F01.- Vascular dementia
F01.5- Vascular dementia, unspecified severity
F01.50 Vascular dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
  short: Vascular dementia, unsp severity, without beh/psych/mood/anx
F02.- Dementia in other diseases classified elsewhere
F02.8- Dementia in other diseases classified elsewhere, unspecified severity
  short: Dementia in other diseases classd elswhr, unsp severity
F02.80 Dementia in other diseases classified elsewhere, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
  short: Dem in oth dis classd elswhr,unsp sev,w/o beh/psych/mood/anx
F03.- Unspecified dementia
F03.9- Unspecified dementia, unspecified severity
F03.90 Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
  short: Unsp dementia, unsp severity, without beh/psych/mood/anx
F03.91- Unspecified dementia, unspecified severity, with behavioral disturbance
  short: Unsp dementia, unspecified severity, with behavioral disturb
F03.918 Unspecified dementia, unspecified severity, with other behavioral disturbance
  short: Unsp dementia, unsp severity, with other behavioral disturb
F05 Delirium due to known physiological condition
F06.- Other mental disorders due to known physiological condition
F06.4 Anxiety disorder due to known physiological condition
F07.- Personality and behavioral disorders due to known physiological condition
  short: Personality & behavrl disorders due to known physiol cond
F07.8- Other personality and behavioral disorders due to known physiological condition
  short: Oth personality & behavrl disord due to known physiol cond
F07.81 Postconcussional syndrome
F10.- Alcohol related disorders
F10.1- Alcohol abuse
F10.10 Alcohol abuse, uncomplicated
F10.11 Alcohol abuse, in remission
F10.12- Alcohol abuse with intoxication
F10.129 Alcohol abuse with intoxication, unspecified
F10.2- Alcohol dependence
F10.20 Alcohol dependence, uncomplicated
F10.21 Alcohol dependence, in remission
F10.23- Alcohol dependence with withdrawal
F10.230 Alcohol dependence with withdrawal, uncomplicated
F10.231 Alcohol dependence with withdrawal delirium
F10.239 Alcohol dependence with withdrawal, unspecified
F11.- Opioid related disorders
F11.1- Opioid abuse
F11.10 Opioid abuse, uncomplicated
F11.2- Opioid dependence
F11.20 Opioid dependence, uncomplicated
F11.21 Opioid dependence, in remission
F11.23 Opioid dependence with withdrawal
F12.- Cannabis related disorders
F12.1- Cannabis abuse
F12.10 Cannabis abuse, uncomplicated
F12.2- Cannabis dependence
F12.20 Cannabis dependence, uncomplicated
F13.- Sedative, hypnotic, or anxiolytic related disorders
F13.2- Sedative, hypnotic or anxiolytic-related dependence
F13.20 Sedative, hypnotic or anxiolytic dependence, uncomplicated
F14.- Cocaine related disorders
F14.1- Cocaine abuse
F14.10 Cocaine abuse, uncomplicated
F14.2- Cocaine dependence
F14.20 Cocaine dependence, uncomplicated
F15.- Other stimulant related disorders
F15.1- Other stimulant abuse
F15.10 Other stimulant abuse, uncomplicated
F15.2- Other stimulant dependence
F15.20 Other stimulant dependence, uncomplicated
F17.- Nicotine dependence
F17.2- Nicotine dependence
F17.20- Nicotine dependence, unspecified
F17.200 Nicotine dependence, unspecified, uncomplicated
F17.201 Nicotine dependence, unspecified, in remission
F17.21- Nicotine dependence, cigarettes
F17.210 Nicotine dependence, cigarettes, uncomplicated
F17.211 Nicotine dependence, cigarettes, in remission
F17.22- Nicotine dependence, chewing tobacco
F17.220 Nicotine dependence, chewing tobacco, uncomplicated
F17.29- Nicotine dependence, other tobacco product
F17.290 Nicotine dependence, other tobacco product, uncomplicated
F19.- Other psychoactive substance related disorders
F19.1- Other psychoactive substance abuse
F19.10 Other psychoactive substance abuse, uncomplicated
F19.2- Other psychoactive substance dependence
F19.20 Other psychoactive substance dependence, uncomplicated
F20.- Schizophrenia
F20.0 Paranoid schizophrenia
F20.8- Other schizophrenia
F20.81 Schizophreniform disorder
F20.9 Schizophrenia, unspecified
F23 Brief psychotic disorder
F25.- Schizoaffective disorders
F25.0 Schizoaffective disorder, bipolar type
F25.1 Schizoaffective disorder, depressive type
F25.9 Schizoaffective disorder, unspecified
F29 Unspecified psychosis not due to a substance or known physiological condition
  short: Unsp psychosis not due to a substance or known physiol cond
`;
