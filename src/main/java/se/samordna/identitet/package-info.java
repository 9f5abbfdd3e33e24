/** Vem som handlar, i vilket förbund och med vilka roller; förbundsväggen och spåret. */
@org.springframework.modulith.ApplicationModule(
    displayName = "identitet",
    allowedDependencies = "gemensam")
@org.jspecify.annotations.NullMarked
package se.samordna.identitet;
