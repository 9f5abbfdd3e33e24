/** Förordnandena, och vad var och en i registret har för uppdrag en viss dag. */
@org.springframework.modulith.NamedInterface("forordnanden")
@org.jspecify.annotations.NullMarked
package se.samordna.forbund.forordnanden;
