/**
 * Sammanträdet och dess punkter som sådana: dag, organ, ordning och slag. Det som de andra
 * mötesrummen bygger på.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "mote",
    allowedDependencies = {"arende", "forbund", "gemensam", "gemensam :: ui", "identitet"})
@org.jspecify.annotations.NullMarked
package se.samordna.mote;
