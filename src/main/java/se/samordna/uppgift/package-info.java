/** Inkorgen: varje persons uppgifter, vår egen sanning om dem. */
@org.springframework.modulith.ApplicationModule(displayName = "uppgift")
@org.jspecify.annotations.NullMarked
package se.samordna.uppgift;
