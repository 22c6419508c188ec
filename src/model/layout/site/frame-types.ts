/** A stretch along a hall, metres. */
export interface Stretch {
  readonly v0: number;
  readonly v1: number;
}

/**
 * How a hall is divided, metres. Along it, from its inner end: service rooms, a corridor, the network floor, the rack
 * floor, the flex shell behind a corridor of its own, a corridor. Across it, between the corridors: an electrical room, a
 * gallery, the floors, a gallery, an electrical room.
 */
export interface HallZones {
  /** 0 where there is no room for any. */
  readonly serviceM: number;
  /** Share of the service rooms that pumps and heat exchangers take. */
  readonly pumpShare: number;
  readonly corridorM: number;
  readonly electricalM: number;
  readonly galleryM: number;
  readonly floorM: number;
  /** 0 where support racks share the rack floor. */
  readonly networkFloorM: number;
  readonly rackFloorM: number;
  /** 0 where the floors reach to the far corridor. */
  readonly flexM: number;
  /** Between the middles of neighbouring pairs of rows. */
  readonly pairPitchM: number;
}

/** How one hall is filled. Every hall of a block shares it; only the number of racks differs. */
export interface HallDesign extends HallZones {
  /** Across the hall (u) and along it (v), metres, walls included. */
  readonly widthM: number;
  readonly lengthM: number;
  readonly racksPerRow: number;
  readonly supportRacksPerRow: number;
  /** Support racks at each end of an accelerator row. */
  readonly rowEndSupport: number;
  /** Row places kept for accelerator racks and, after them, for support racks. */
  readonly rackSlots: number;
  readonly supportSlots: number;
  /** Pairs of rows on the rack floor, and on the network floor where that is a floor of its own. */
  readonly rackPairs: number;
  readonly supportPairs: number;
  readonly cdusPerSlot: number;
  readonly rowLengthM: number;
  readonly rowDepthM: number;
  readonly abreast: number;
  readonly abreastPitchM: number;
  readonly coldAisleM: number;
  readonly crahLines: number;
  readonly crahsPerLine: number;
  readonly skidLines: number;
  readonly skidsPerLine: number;
  readonly skidsPerHall: number;
  /** Where air handlers and power skids stand along the hall. */
  readonly crahsAlong: Stretch;
  readonly skidsAlong: Stretch;
  /** Distance of the first skid line and the first CRAH line from the wall, to their middles. */
  readonly skidInsetM: number;
  readonly crahInsetM: number;
}

/** A hall in its building: middle relative to the building's, and which way its outer wall and far end lie. */
export interface HallPose {
  readonly x: number;
  readonly z: number;
  /** +1: outer long wall to the east; −1: to the west. */
  readonly su: number;
  /** +1: runs away from the middle of the building southwards; −1: northwards. */
  readonly sv: number;
  /** 0 on the ground. */
  readonly storey: number;
}

export interface ShellBox {
  readonly x: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
}

/** One building; all of a campus are built alike. Local origin in the middle, metres. */
export interface BuildingDesign {
  readonly widthM: number;
  readonly depthM: number;
  readonly heightM: number;
  readonly storeys: number;
  /** From floor to floor. */
  readonly storeyM: number;
  readonly boxes: readonly ShellBox[];
  /** The part of the ground between halls, with the rooms that a building is run from; none where halls have their own. */
  readonly spine: ShellBox | undefined;
  /** How the halls of the first block are filled; all halls are divided like them. */
  readonly hall: HallDesign;
  /** How the halls of each block are filled. */
  readonly hallOfBlock: readonly HallDesign[];
  readonly halls: readonly HallPose[];
  /** Transformer courtyards: four quarters of this grid, north and south of the crossbar, west and east of x = 0. */
  readonly courtInnerX: number;
  readonly courtInnerZ: number;
  readonly courtColumns: number;
  readonly courtRows: number;
  readonly switchgearRows: number;
  readonly rejectionColumns: number;
  /** Ways in which mains lead from a hall's wall: two where one hall alone is cooled by all of a side. */
  readonly mainWays: 1 | 2;
  readonly rejectionPerColumn: number;
  readonly rejectionPitchM: number;
  /** Depth of the ground at each end of the building for plant that stands outdoors; 0 where none does. */
  readonly plantYardM: number;
  /** Half the ground the building needs with its yards. */
  readonly padHalfWidthM: number;
  readonly padHalfDepthM: number;
}

/** A rectangle on the ground, metres. */
export interface Rect {
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
}

export interface PowerYardFrame {
  readonly rect: Rect;
  readonly switchyard: Rect;
  readonly transformerColumns: number;
  readonly transformersPerColumn: number;
  readonly gas: Rect;
  readonly gasColumns: number;
  /** Metres between the units of the gas plant, and their size over that of the turbine that is drawn. */
  readonly gasPitchX: number;
  readonly gasPitchZ: number;
  readonly gasScale: number;
  readonly battery: Rect;
  readonly batteryColumns: number;
  readonly standby: Rect;
  readonly standbyColumns: number;
}

export interface ReactorFrame {
  readonly rect: Rect;
  readonly columns: number;
  readonly plotWidthM: number;
  readonly plotDepthM: number;
}

/** Where the parts of the campus lie; everything else is placed inside it. */
export interface CampusFrame {
  readonly building: BuildingDesign;
  readonly columns: number;
  readonly rows: number;
  readonly pitchX: number;
  readonly pitchZ: number;
  /** Ground of buildings and their yards. */
  readonly field: Rect;
  /** The same with all roads, those too that were drawn. */
  readonly paved: Rect;
  /** Middles of the roads that run east–west: north of each building row and south of the last. */
  readonly corridorZ: readonly number[];
  /** Middles of the roads that run north–south: west of each building column and east of the last. */
  readonly corridorX: readonly number[];
  readonly power: PowerYardFrame;
  /** Blocks of trackers in rows; no ground without any. */
  readonly solar: { readonly rect: Rect; readonly columns: number };
  readonly reactors: ReactorFrame | undefined;
  readonly office: Rect;
  readonly built: Rect;
  /** Ground of all parcels, m². */
  readonly placedAreaM2: number;
  /** Land owned: the ground of all parcels with what owners hold around it, and the stand-off of reactors, m². */
  readonly siteAreaM2: number;
  /** Middle of the fenced land. */
  readonly centerX: number;
  readonly centerZ: number;
  readonly halfWidthM: number;
  readonly halfDepthM: number;
}
