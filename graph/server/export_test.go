package server

// ContainerName names the container and the volume of a data folder.
func ContainerName(dataDir string) string { return folder(dataDir).containerName() }
