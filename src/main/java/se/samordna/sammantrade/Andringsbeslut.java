package se.samordna.sammantrade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Utfall;

/**
 * Ändringar av insatser så som sammanträdet behöver dem: sättas upp, visas, prövas och utföras.
 * Kräver anroparens transaktion.
 */
public interface Andringsbeslut {

  /**
   * En ändring att sätta upp, eller som just satts upp.
   *
   * @param slag vad den är, i ord
   * @param rubrik insatsens
   */
  record Uppsatt(UUID andringId, ArendeId arende, Mening slag, String rubrik) {}

  /**
   * Styrelsens beslut om ändringarna på en punkt.
   *
   * @param okningar hur det som ökar betalas (R22), för alla ändringar tillsammans
   * @param undantagSkal lyfter spärren mot kvar att disponera, aldrig den mot en rads ledigt
   */
  record Avgorande(
      List<UUID> andringar,
      BeslutId beslut,
      Utfall utfall,
      LocalDate dag,
      List<Finansiering> okningar,
      Optional<String> undantagSkal) {

    public Avgorande {
      andringar = List.copyOf(andringar);
      okningar = List.copyOf(okningar);
    }
  }

  /** De som är förberedda och inte står på någon lista, äldst först. */
  List<Uppsatt> oppna();

  /**
   * Låser förslagen och sedan deras insatser, var för sig i en fast ordning, efter ärendena och
   * före paragrafen, medlen och spåret (docs/decisions/026). Den som avgör flera punkter i samma
   * transaktion låser alla punkters ändringar innan den första avgörs.
   */
  void las(List<UUID> andringar);

  /**
   * Låser förslagen och sätter upp dem. Nej: {@code finns_inte} (404), {@code redan_pa_listan}
   * (409), {@code inte_oppet}, {@code samma_insats} (422).
   */
  Svar<List<Uppsatt>> sattUpp(List<UUID> andringar);

  /** Punkten utgick ur listan: de som stod uppsatta blir öppna igen. */
  void slapp(List<UUID> andringar);

  /** Ändringarna så som punkten visar dem, räknade på hur insatsen står nu. */
  List<Andringsbild> visa(List<UUID> andringar);

  /** Det som ökar, med föreslagen finansiering, för alla tillsammans. */
  List<Finansiering> okningar(List<UUID> andringar);

  /**
   * Prövar utan att skriva: {@code saknar_finansiering}, {@code avviker_fran_forslag}, ändringens
   * egna regler, och sist pengarna ({@code ryms_inte}).
   */
  Svar<Klart> prova(Avgorande a);

  /**
   * Bifall utför ändringarna, avslag avslutar dem, och andra utfall lämnar dem öppna för ett annat
   * sammanträde. Nej som {@link #prova}.
   */
  Svar<Klart> avgor(Avgorande a);
}
