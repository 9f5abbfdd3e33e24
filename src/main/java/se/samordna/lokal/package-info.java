/** Den lokala miljön bakom ./start och testerna: servrarna som barnprocesser. Aldrig i drift. */
@org.springframework.modulith.ApplicationModule(
    displayName = "lokal",
    allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package se.samordna.lokal;
