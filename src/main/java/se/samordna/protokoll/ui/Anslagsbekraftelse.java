package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.protokoll.AnslagService.Bekraftat;
import se.samordna.protokoll.Protokollbild.Anslaget;
import se.samordna.protokoll.Protokollbild.Plats;

/** En medlem har satt upp eller tagit ned anslaget: dagen och beviset, för en eller för alla. */
final class Anslagsbekraftelse {

  private final Protokolltjanster akter;
  private final SammantradeId id;
  private final Runnable vidAndring;

  Anslagsbekraftelse(Protokolltjanster akter, SammantradeId id, Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.vidAndring = vidAndring;
  }

  void en(Anslaget a, Plats p, boolean upp) {
    Dialogruta ruta =
        new Dialogruta(
            text(upp ? "protokoll.anslag.bekrafta_hos" : "protokoll.anslag.ta_ned_hos", p.namn()));
    Datumfalt dag = dag(ruta, upp);
    TextField bevis = bevis(ruta);
    ruta.oppna(
        text("protokoll.anslag.bekrafta"),
        () ->
            ruta.visa(
                svar(
                    a,
                    p,
                    upp,
                    new Bekraftat(dag.dag().orElse(Granskning.INGEN_DAG), bevis.getValue())),
                ok -> {
                  vidAndring.run();
                  Besked.visa(text("protokoll.anslag.bekraftat", p.namn()));
                }));
  }

  /** Ett anrop för alla som valts. */
  void alla(Anslaget a, List<Plats> kvar, boolean upp, String vad) {
    Dialogruta ruta = new Dialogruta(text(vad));
    CheckboxGroup<Plats> vilka = new CheckboxGroup<>(text("protokoll.anslag.medlemmar"));
    vilka.setItems(kvar);
    vilka.setItemLabelGenerator(Plats::namn);
    vilka.setValue(Set.copyOf(kvar));
    vilka.addClassName("lodrat");
    ruta.formular().falt("medlemmar", vilka);
    Datumfalt dag = dag(ruta, upp);
    TextField bevis = bevis(ruta);
    ruta.oppna(
        text("protokoll.anslag.bekrafta"),
        () -> {
          List<String> medlemmar =
              kvar.stream().filter(vilka.getValue()::contains).map(Plats::medlem).toList();
          Bekraftat b = new Bekraftat(dag.dag().orElse(Granskning.INGEN_DAG), bevis.getValue());
          ruta.visa(
              upp
                  ? akter.anslag().bekraftaAlla(id, a.anslagId(), medlemmar, b)
                  : akter.anslag().taNedAlla(id, a.anslagId(), medlemmar, b),
              antal -> {
                vidAndring.run();
                Besked.visa(text("protokoll.anslag.alla_bekraftade", antal));
              });
        });
  }

  private Datumfalt dag(Dialogruta ruta, boolean upp) {
    Datumfalt dag =
        ruta.formular()
            .falt(
                "dag",
                new Datumfalt(text(upp ? "protokoll.anslag.uppe" : "protokoll.anslag.nere")));
    dag.setValue(akter.klocka().idag());
    return dag;
  }

  private static TextField bevis(Dialogruta ruta) {
    TextField bevis = ruta.formular().falt("bevis", new TextField(text("protokoll.anslag.bevis")));
    bevis.setHelperText(text("protokoll.anslag.bevis.hjalp"));
    return bevis;
  }

  private Svar<LocalDate> svar(Anslaget a, Plats p, boolean upp, Bekraftat b) {
    return upp
        ? akter.anslag().bekrafta(id, a.anslagId(), p.medlem(), b)
        : akter.anslag().taNed(id, a.anslagId(), p.medlem(), b);
  }
}
