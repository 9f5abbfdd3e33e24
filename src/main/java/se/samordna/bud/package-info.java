/**
 * Bud om ändringar, från databasen till öppna skärmar i varje instans av programmet. Buden ges av
 * databasens utlösare ({@code V080__bud.sql}); de bär bara id:n, och den som hör ett läser själv om
 * med sin egen behörighet.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "bud",
    allowedDependencies = "identitet")
@org.jspecify.annotations.NullMarked
package se.samordna.bud;
