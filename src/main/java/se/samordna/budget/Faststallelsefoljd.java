package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.huvudbok.Finansiering;

/**
 * Vad som händer om en version fastställs: åren den tar över, och besluten som följer med. Räknat
 * så som fastställelsen själv räknar.
 *
 * @param ar åren versionen tar över, i ordning
 * @param ororda år med en budget som versionen inte rör
 */
public record Faststallelsefoljd(List<Ar> ar, List<Medfoljande> beslut, List<Integer> ororda) {

  public Faststallelsefoljd {
    ar = List.copyOf(ar);
    beslut = List.copyOf(beslut);
    ororda = List.copyOf(ororda);
  }

  /**
   * Ett år.
   *
   * @param fore bladet som det står nu; tomt när året inte har någon budget
   */
  public record Ar(Optional<Budgetblad> fore, Budgetblad efter) {

    public int ar() {
      return efter.ar();
    }
  }

  /**
   * Ett beslut ett år, och var det hamnar i versionen.
   *
   * @param rad namnet på raden som pengarna hör till
   * @param iVersionen sant när versionen själv har raden det året
   * @param tackt det som versionen redan har med på en rad med läge beviljad
   * @param urRam det som tas av en rads ledigt
   * @param okar det som höjer kostnaden
   */
  public record Medfoljande(
      ArendeId arende,
      BeslutId beslut,
      int ar,
      Finansiering.Kalla kalla,
      Belopp belopp,
      UUID radId,
      String rad,
      boolean iVersionen,
      Belopp tackt,
      Belopp urRam,
      Belopp okar) {}
}
