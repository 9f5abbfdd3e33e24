package se.samordna.processmotor.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Texter;
import se.samordna.gemensam.ui.Tider;
import se.samordna.processmotor.FlyttatArende;
import se.samordna.processmotor.Motorbyte;
import se.samordna.processmotor.MotorbyteService;

/**
 * Det senaste bytet av motor: från vilken till vilken, om det är klart, och ärendena som flyttats.
 */
final class Bytesruta extends Composite<Div> {

  private static final int PER_SIDA = 10;

  private final transient MotorbyteService byten;

  Bytesruta(MotorbyteService byten) {
    this.byten = byten;
    byten.lista().innehall().stream()
        .findFirst()
        .ifPresentOrElse(
            b -> visa(b, 0), () -> getContent().add(Avsnitt.tomt(text("drift.inget_byte"))));
  }

  private static Component fakta(Motorbyte b) {
    return new Fakta()
        .med(text("drift.byte_fran"), Texter.varde("motor", b.fran()))
        .med(text("drift.byte_till"), Texter.varde("motor", b.till()))
        .med(text("drift.byte_nar"), Tider.tid(b.nar()))
        .med(
            text("drift.lage"),
            b.klart()
                .map(k -> new Statusmarke(Ton.KLAR, text("drift.byte_klart", Tider.tid(k))))
                .orElseGet(() -> new Statusmarke(Ton.PAGAR, text("drift.byte_pagar"))));
  }

  private void visa(Motorbyte b, int sida) {
    Sida<FlyttatArende> svar =
        byten.arenden(Optional.of(b.epok()), new Sida.Begaran(sida, PER_SIDA));
    getContent().removeAll();
    getContent().add(fakta(b));
    if (svar.totalt() == 0) {
      getContent().add(Avsnitt.tomt(text("drift.inga_flyttade")));
    } else {
      getContent().add(tabell(svar), new Sidval(sida, PER_SIDA, svar.totalt(), s -> visa(b, s)));
    }
  }

  private static Tabell tabell(Sida<FlyttatArende> svar) {
    Tabell tabell =
        new Tabell(text("drift.flyttade", svar.totalt()))
            .kolumn(text("drift.arende"))
            .kolumn(text("drift.forbund"))
            .kolumn(text("drift.process"))
            .kolumn(text("drift.steg"))
            .kolumn(text("drift.flyttat"));
    svar.innehall()
        .forEach(
            a ->
                tabell.rad(
                    new Span(a.arendeId().toString()),
                    new Span(a.forbund()),
                    new Span(a.process()),
                    new Span(a.element()),
                    new Span(Tider.tid(a.flyttat()))));
    return tabell;
  }
}
