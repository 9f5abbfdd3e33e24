package se.samordna.utfall;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Kvartals-, tertial- och delårsrapporten till styrelsen (R23), i förbundets rytm (R5). */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
public class PeriodrapportService {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final UtfallService utfall;
  private final Register register;
  private final Klocka klocka;

  PeriodrapportService(UtfallService utfall, Register register, Klocka klocka) {
    this.utfall = utfall;
    this.register = register;
    this.klocka = klocka;
  }

  /** Perioderna som förbundet rapporterar, enligt det som gäller i dag. */
  public List<Redovisningsperiod> perioder() {
    return Redovisningsperiod.enligt(register.ordning(klocka.idag()).rytm());
  }

  /**
   * Rapporten för en period.
   *
   * @param period {@code kvartal1}, {@code tertial1}, {@code delar}, {@code ar} …
   * @param format {@code pdf} eller {@code xlsx}
   */
  public Svar<Nedladdning> rapport(int ar, String period, String format) {
    if (!List.of("pdf", "xlsx").contains(format)) {
      return nej("format", Mening.av("periodrapport_format"));
    }
    return Redovisningsperiod.av(period)
        .map(p -> rapport(ar, p, format))
        .orElseGet(() -> nej("period", Mening.av("periodrapport_period")));
  }

  private static Svar<Nedladdning> nej(String falt, Mening text) {
    return Svar.nej(Hinder.form(List.of(new Faltfel(falt, "okant_val", text))));
  }

  private Svar<Nedladdning> rapport(int ar, Redovisningsperiod period, String format) {
    return Rimligt.svar(ar)
        .sedan(rimligt -> utfall.bild(ar, Optional.of(period.till(ar))))
        .som(
            b -> {
              Rapportunderlag underlag =
                  new Rapportunderlag(register.forbund().namn(), period, klocka.idag(), b);
              return format.equals("pdf")
                  ? fil(
                      underlag, "pdf", "application/pdf", new Periodrapportdokument(underlag).pdf())
                  : fil(underlag, "xlsx", XLSX, new Periodrapportblad(underlag).xlsx());
            });
  }

  private static Nedladdning fil(Rapportunderlag u, String andelse, String typ, Innehall innehall) {
    return new Nedladdning(
        "uppfoljning-" + u.bild().ar() + "-" + u.period().kod() + "." + andelse, typ, innehall);
  }
}
