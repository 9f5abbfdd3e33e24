/** Inloggningstjänsten genom Keycloaks gränssnitt för administration. Det enda som känner det. */
@org.jspecify.annotations.NullMarked
package se.samordna.konto.keycloak;
