package se.samordna.uppgift;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.UppgiftId;

/**
 * Det som skiljer en uppgift från andra av samma typ i ett ärende: vems yttrande, vilken rapport.
 * Varje modul lämnar en böna för sina typer; anropas i läsarens transaktion, för en hel sida på en
 * gång.
 */
public interface Sarskiljning {

  /** Typerna den känner. */
  Set<String> typer();

  /**
   * Vad uppgifterna avser, i några ord; en uppgift som är ensam i sitt slag saknas.
   *
   * @param uppgifter bara av {@link #typer}
   */
  Map<UppgiftId, Mening> av(List<Uppgift> uppgifter);
}
