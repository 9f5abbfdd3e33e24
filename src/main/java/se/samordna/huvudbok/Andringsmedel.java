package se.samordna.huvudbok;

import java.util.List;
import java.util.UUID;
import se.samordna.gemensam.Svar;

/** Förberedda ändringar av insatser, för budgetbladet "om de bifalls". */
public interface Andringsmedel {

  /**
   * Vad ändringarna gör med pengarna.
   *
   * @param okningar hur det som ökar betalas i stället för som föreslaget, när det är en enda
   *     ändring; tomt är som föreslaget. En ändring som inte finns eller inte får ses: {@code
   *     finns_inte} (404)
   */
  Svar<List<Insatsmedel.Andring>> medel(List<UUID> andringar, List<Finansiering> okningar);
}
