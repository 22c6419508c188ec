/** 0 °C in kelvin. */
export const CELSIUS_ZERO_K = 273.15;
