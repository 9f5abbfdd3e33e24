package se.samordna.arende;

import tools.jackson.databind.JsonNode;

/**
 * Den formella kontrollen: vad som prövades och vad beslutstabellen svarade.
 *
 * @param resultat tabellens svar, eller null-nod tills den svarat
 * @param utfall koden för {@link Kontrollsvar}, tom tills förbundschefen bestämt
 */
public record Formellkontroll(Kontrollunderlag underlag, JsonNode resultat, String utfall) {}
