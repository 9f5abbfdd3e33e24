package se.samordna.huvudbok;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;

/**
 * Pengarnas väg för beslut: reservera i beslutets transaktion, bokför i processens steg, eller
 * släpp. Alla anrop kräver en pågående transaktion och låser förbundets medel först och saldona
 * sist, i fast ordning, så att två beslut aldrig får samma krona. Låsordning: kalla på det här
 * innan {@code Spar.skriv} i samma transaktion.
 */
public interface Medel {

  /**
   * Det som ska reserveras.
   *
   * @param dag sammanträdets dag, bokföringsdagen
   * @param undantagSkal lyfter spärren mot kvar att disponera, aldrig den mot radens ledigt
   */
  record Reservation(
      ArendeId arende,
      BeslutId beslut,
      String rubrik,
      LocalDate dag,
      List<Finansiering> rader,
      Optional<String> undantagSkal) {}

  /**
   * Prövar utan att skriva: {@code saknar_finansiering} (källa eller rad fattas, okänd rad) eller
   * {@code ryms_inte}, båda 422. Samma prövning gör {@link #reservera}.
   */
  Svar<Klart> prova(Reservation reservation);

  /**
   * Reserverar. Nej: {@code saknar_finansiering} eller {@code ryms_inte} (422), och inget är
   * skrivet.
   */
  Svar<Klart> reservera(Reservation reservation);

  /** Reserverat → beviljat, när processen bokför beslutet. Upprepning gör ingenting. */
  void bokfor(ArendeId arende, BeslutId beslut, InsatsId insats, LocalDate dag);

  /**
   * Släpper det insatsen beviljats tillbaka dit det kom ifrån, när avtalet avböjs. Upprepning gör
   * ingenting. Ett ärende kan ha en upphävd insats också; dess medel rörs inte.
   */
  void slapp(ArendeId arende, InsatsId insats, String skal, LocalDate dag);

  /** Släpper bara det som det här beslutet reserverat eller beviljat, när det upphävts (R18). */
  void slapp(ArendeId arende, BeslutId beslut, String skal, LocalDate dag);

  /** Insatsens pengar per stadium och år, ur huvudboken. */
  List<Stadium> stadier(InsatsId insats);

  record Stadium(Insatsstadium stadium, int ar, Belopp belopp) {}
}
