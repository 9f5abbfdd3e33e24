package se.samordna.arende;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.VerksamhetId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/** Prövar en idé mot registret: vilken medlem den gäller och vem som får lämna den. */
@Component
class Ideprovning {

  private final Register register;
  private final Klocka klocka;

  Ideprovning(Register register, Klocka klocka) {
    this.register = register;
    this.klocka = klocka;
  }

  Svar<Ide> prova(Ide ide, Aktor aktor) {
    Granskning granskning = ide.granska();
    Optional<Medlem> medlem = register.medlem(ide.medlem()).filter(m -> m.gallde(klocka.idag()));
    granskning.krav(
        ide.medlem().isEmpty() || medlem.isPresent(),
        "medlem",
        "okand_medlem",
        Mening.av("okand_medlem"));
    ide.verksamhetId()
        .ifPresent(
            v ->
                granskning.krav(
                    register
                        .verksamhet(new VerksamhetId(v))
                        .filter(f -> f.medlem().equals(ide.medlem()))
                        .isPresent(),
                    "verksamhetId",
                    "okand_verksamhet",
                    Mening.av("okand_verksamhet")));
    return granskning.svar(ide).sedan(i -> farForMedlem(i, aktor)).sedan(this::oppnat);
  }

  /** Ett förbund som ställs i ordning tar inte emot idéer än. */
  private Svar<Ide> oppnat(Ide ide) {
    return register.forbund().oppnat()
        ? Svar.ja(ide)
        : Svar.nej(Hinder.regel("ej_oppnat", Mening.av("forbund_ej_oppnat")));
  }

  /** Den sökande lämnar idéer för sina egna medlemmar; beredning och förbundschef för vem som. */
  private static Svar<Ide> farForMedlem(Ide ide, Aktor aktor) {
    return aktor.har(Roll.FORBUNDSCHEF, Roll.BEREDNING) || aktor.horTill(ide.medlem())
        ? Svar.ja(ide)
        : Svar.nej(Hinder.roll("annan_medlem", Mening.av("annan_medlem")));
  }
}
