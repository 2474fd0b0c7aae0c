/** The package of the markers: it is known by its name, and its sources are not read. */
export const markersPackage = "@kubewright/markers";
