/** Förbundet, dess medlemmar, verksamheter, platser och personer. */
@org.springframework.modulith.ApplicationModule(displayName = "forbund")
@org.jspecify.annotations.NullMarked
package se.samordna.forbund;
