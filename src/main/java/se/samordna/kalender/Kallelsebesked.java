package se.samordna.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Frister;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.kalender.besked.Beskedsport;
import se.samordna.kalender.besked.Motesbesked;
import se.samordna.kalender.besked.Motesbesked.Slag;

/**
 * Säger till dem som berörs av en kallelse, en ny tid eller ett inställt möte, och påminner den som
 * inte svarat. Ett möte vars dag har passerat ger inga besked. Kräver anroparens transaktion.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Kallelsebesked {

  private static final int FRAMAT_DAGAR = 400;

  private final MoteStore moten;
  private final SvarStore svar;
  private final Kallelselasning lasning;
  private final Beskedsport port;
  private final Register register;
  private final Klocka klocka;

  Kallelsebesked(
      MoteStore moten,
      SvarStore svar,
      Kallelselasning lasning,
      Beskedsport port,
      Register register,
      Klocka klocka) {
    this.moten = moten;
    this.svar = svar;
    this.lasning = lasning;
    this.port = port;
    this.register = register;
    this.klocka = klocka;
  }

  /** De som ska svara: ledamöterna, och ersättarna som är kallade i någons ställe. */
  private record Kallade(List<String> svarar, List<String> ovriga) {

    static Kallade av(Kallelselasning.Lage lage) {
      Kallelseordning ordning = lage.ordning();
      Set<String> svarar =
          lage.platser().stream()
              .filter(
                  p ->
                      p.slag() == Plats.Slag.LEDAMOT
                          || ordning.kalladTill(p.anvandare()).isPresent())
              .map(Plats::anvandare)
              .collect(Collectors.toSet());
      return new Kallade(
          personer(lage).stream().filter(svarar::contains).toList(),
          personer(lage).stream().filter(p -> !svarar.contains(p)).toList());
    }
  }

  private static List<String> personer(Kallelselasning.Lage lage) {
    return lage.platser().stream().map(Plats::anvandare).distinct().toList();
  }

  /** Kallelsen är skickad; från och med den andra versionen är den ändrad. */
  public void kallelse(UUID id, int nummer) {
    Mote mote = moten.hitta(id).orElseThrow();
    Kallade kallade = Kallade.av(lasning.las(mote));
    boolean forsta = nummer == 1;
    String handelse = "kallelse:" + nummer;
    lamna(mote, forsta ? Slag.KALLELSE : Slag.ANDRAD_KALLELSE, handelse, kallade.svarar());
    lamna(
        mote,
        forsta ? Slag.KALLELSE_ERSATTARE : Slag.ANDRAD_KALLELSE_ERSATTARE,
        handelse,
        kallade.ovriga());
  }

  /** R7. {@code nummer} är kallelsens egen rad: kallas hon en gång till är det en ny händelse. */
  void ersattare(Mote mote, SvarStore.Kallelse k, long nummer) {
    lamna(
        mote,
        k.kallad() ? Slag.ERSATTARE_KALLAD : Slag.ERSATTARE_BEHOVS_INTE,
        "ersattare:" + nummer,
        List.of(k.ersattare()));
  }

  /**
   * Ny tid eller plats, för dem som fått kallelsen; är den inte skickad, för dem som ändå svarat.
   */
  void ombokat(Mote fore, Mote efter) {
    boolean nyTid = !fore.tid().equals(efter.tid());
    if (!nyTid && fore.plats().equals(efter.plats())) {
      return;
    }
    Set<String> fick = new LinkedHashSet<>(fickVeta(fore));
    String handelse = "ombokat:" + efter.sekvens();
    if (!nyTid) {
      lamna(efter, Slag.ANDRAD_PLATS, handelse, List.copyOf(fick));
      return;
    }
    Kallade kallade = Kallade.av(lasning.las(efter));
    // En ny dag kan ha andra på platserna; de har inte fått någon kallelse.
    if (moten.kallelseSkickad(efter.id()).isPresent()) {
      fick.addAll(kallade.svarar());
      fick.addAll(kallade.ovriga());
    }
    lamna(efter, Slag.OMBOKAT, handelse, fick.stream().filter(kallade.svarar()::contains).toList());
    lamna(
        efter,
        Slag.OMBOKAT_KANNEDOM,
        handelse,
        fick.stream().filter(p -> !kallade.svarar().contains(p)).toList());
  }

  void installt(Mote mote) {
    lamna(mote, Slag.INSTALLT, "installt", fickVeta(mote));
  }

  private List<String> fickVeta(Mote mote) {
    Kallelselasning.Lage lage = lasning.las(mote);
    return moten.kallelseSkickad(mote.id()).isPresent()
        ? personer(lage)
        : personer(lage).stream().filter(lage.svar()::containsKey).toList();
  }

  /** Påminner dem som tillfrågats före i dag och inte svarat, en gång per svarsomgång. */
  void paminn() {
    LocalDate idag = klocka.idag();
    Instant midnatt = idag.atStartOfDay(Klocka.STOCKHOLM).toInstant();
    moten.mellan(idag.plusDays(1), idag.plusDays(FRAMAT_DAGAR)).stream()
        .filter(Mote::vantar)
        .filter(m -> !idag.isBefore(tider(m).svarPaminns(m.dag())))
        .filter(m -> m.andrat().isBefore(midnatt))
        .filter(m -> moten.kallelseSkickad(m.id()).filter(t -> t.isBefore(midnatt)).isPresent())
        .forEach(
            m ->
                lamna(m, Slag.PAMINNELSE_SVAR, "paminnelse:" + m.svarsomgang(), tysta(m, midnatt)));
  }

  private List<String> tysta(Mote mote, Instant midnatt) {
    Kallelselasning.Lage lage = lasning.las(mote);
    Set<String> kalladeIdag = svar.kalladeSedan(mote, midnatt);
    return Kallade.av(lage).svarar().stream()
        .filter(p -> !lage.svar().containsKey(p) && !kalladeIdag.contains(p))
        .toList();
  }

  private void lamna(Mote mote, Slag slag, String handelse, List<String> till) {
    if (till.isEmpty() || klocka.passerad(mote.dag())) {
      return;
    }
    port.lamna(
        new Motesbesked(
            slag,
            mote.id(),
            handelse,
            till,
            Optional.of(mote.dag()),
            Optional.of(tider(mote).svarSenast(mote.dag()))));
  }

  private Frister tider(Mote mote) {
    return register.ordning(mote.dag()).tider();
  }
}
