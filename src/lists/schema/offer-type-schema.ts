import * as v from 'valibot';

export const offerTypeSchema = v.picklist(['flatrate', 'free', 'ads', 'rent', 'buy', 'cinema']);
