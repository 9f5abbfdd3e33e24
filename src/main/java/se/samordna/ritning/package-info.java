/**
 * Ritningarnas ord, som konstanter: processer, element, meddelanden, jobbtyper och variabler ur
 * {@code bpmn}. Skrivs ur ritningarna; ett ord som byter namn där går inte att bygga förbi.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "ritning",
    allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package se.samordna.ritning;
