/** What rejecting one joule of loop heat costs at one hour. */
export interface Rejection {
  /** Electricity over heat: fans and compressors. */
  readonly electricShare: number;
  /** Share of the cooling the compressors do, 0–1. */
  readonly chilledFraction: number;
  /** Litres of water per kWh of heat. */
  readonly waterLPerKwh: number;
  /** Heat to the air outside over loop heat: compressor work added. */
  readonly rejectedShare: number;
  /** What is handed to the halls, °C: the supply, held by compressors; warmer only where there are none. */
  readonly deliveredC: number;
  /** Air flow of the servers over their usual one, where air is handed over. */
  readonly serverFlowRatio: number;
}

/** A rejection that is written anew for each hour, so that a year of hours makes no garbage. */
export type RejectionScratch = { -readonly [Field in keyof Rejection]: Rejection[Field] };

export function newRejection(): RejectionScratch {
  return {
    electricShare: 0,
    chilledFraction: 0,
    waterLPerKwh: 0,
    rejectedShare: 1,
    deliveredC: 0,
    serverFlowRatio: 1,
  };
}
