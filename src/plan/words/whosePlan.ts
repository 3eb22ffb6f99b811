/** Whose plan stands above the schools', in front of a level of it: "Trust priority 2", "Board goal". */
export const ABOVE_SCHOOLS = "district|trust|board|division|authority|regional|network|cluster|service";
