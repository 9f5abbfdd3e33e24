/** Den enda modul som känner Zeebe: utkorg, arbetare, avstämning. */
@org.springframework.modulith.ApplicationModule(
    displayName = "processmotor",
    allowedDependencies = {"gemensam", "gemensam :: ui", "identitet", "ritning"})
@org.jspecify.annotations.NullMarked
package se.samordna.processmotor;
