/** The states and areas Medicare prices equipment for, by postal abbreviation. Source: CMS, DMEPOS fee schedule, April 2025. */
export const PAYMENT_STATES: readonly string[] = (
  'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR ' +
  'RI SC SD TN TX UT VA VI VT WA WI WV WY'
).split(' ');
