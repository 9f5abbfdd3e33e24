package se.samordna.sie;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;

/**
 * Skriver en fil av typ 4: poster i formatets ordning (flagga, identifikation, kontoplan, saldon,
 * verifikationer), CP437, CRLF, text inom citattecken. En text som formatet inte kan bära skrivs så
 * nära det går, och nämns i svaret.
 */
public final class Sieskrivare {

  private static final Charset PC8 = Charset.forName("IBM437");
  private static final String RADSLUT = "\r\n";
  private static final DateTimeFormatter MANAD = DateTimeFormatter.ofPattern("uuuuMM");

  private final StringBuilder ut = new StringBuilder();
  private final List<Anmarkning> andrat = new ArrayList<>();
  private int rad = 1;

  private Sieskrivare() {}

  /**
   * Den skrivna filen.
   *
   * @param andrat texter som inte kunde skrivas som de var, med raden i filen
   */
  public record Skrivet(Innehall innehall, List<Anmarkning> andrat) {

    public Skrivet {
      andrat = List.copyOf(andrat);
    }
  }

  public static Skrivet skriv(Siefil fil) {
    Sieskrivare skrivare = new Sieskrivare();
    skrivare.huvud(fil.huvud());
    skrivare.kontoplan(fil);
    fil.saldon().forEach(skrivare::saldo);
    fil.perioder().forEach(skrivare::period);
    fil.verifikationer().forEach(skrivare::verifikation);
    return new Skrivet(new Innehall(skrivare.ut.toString().getBytes(PC8)), skrivare.andrat);
  }

  private void huvud(Siehuvud h) {
    post("#FLAGGA", h.mottagen() ? "1" : "0");
    post("#PROGRAM", text(h.program().namn()), text(h.program().version()));
    post("#FORMAT", "PC8");
    h.genererad().ifPresent(d -> post("#GEN", dag(d), text(h.signatur())));
    post("#SIETYP", Integer.toString(h.sietyp()));
    h.organisationsnummer().ifPresent(o -> post("#ORGNR", enkel(o)));
    post("#FNAMN", text(h.firma()));
    h.rakenskapsar()
        .forEach(r -> post("#RAR", Integer.toString(r.nummer()), dag(r.start()), dag(r.slut())));
    h.taxeringsar().ifPresent(t -> post("#TAXAR", Integer.toString(t)));
    h.omfattning().ifPresent(o -> post("#OMFATTN", dag(o)));
    h.kontoplan().ifPresent(k -> post("#KPTYP", enkel(k)));
  }

  private void kontoplan(Siefil fil) {
    for (Siekonto k : fil.konton()) {
      post("#KONTO", k.nummer(), text(k.namn()));
      k.typ().ifPresent(t -> post("#KTYP", k.nummer(), t.name()));
    }
    fil.dimensioner().forEach(d -> post("#DIM", Integer.toString(d.nummer()), text(d.namn())));
    fil.objekt()
        .forEach(
            o ->
                post("#OBJEKT", Integer.toString(o.dimension()), text(o.nummer()), text(o.namn())));
  }

  private void saldo(Saldopost s) {
    String ar = Integer.toString(s.arsnummer());
    String belopp = Siebelopp.skriv(s.belopp());
    if (s.slag().harObjekt()) {
      post("#" + s.slag(), ar, s.konto(), lista(s.objekt()), belopp);
    } else {
      post("#" + s.slag(), ar, s.konto(), belopp);
    }
  }

  private void period(Periodpost p) {
    post(
        "#" + p.slag(),
        Integer.toString(p.arsnummer()),
        MANAD.format(p.period()),
        p.konto(),
        lista(p.objekt()),
        Siebelopp.skriv(p.belopp()));
  }

  private void verifikation(Sieverifikation v) {
    post(
        "#VER",
        text(v.serie()),
        text(v.nummer()),
        dag(v.dag()),
        text(v.text()),
        kanskeDag(v.registrerad()),
        text(v.signatur()));
    rad("{");
    v.rader().forEach(this::transaktion);
    rad("}");
  }

  private void transaktion(Transaktion t) {
    post(
        "   #" + t.slag(),
        t.konto(),
        lista(t.objekt()),
        Siebelopp.skriv(t.belopp()),
        kanskeDag(t.dag()),
        text(t.text()),
        text(t.kvantitet()),
        text(t.signatur()));
  }

  private String lista(List<Objektref> objekt) {
    return "{"
        + Objektref.lista(
            objekt.stream().map(o -> new Objektref(o.dimension(), skrivbar(o.nummer()))).toList())
        + "}";
  }

  private String text(String text) {
    return Sietext.citerad(skrivbar(text));
  }

  /** Utan citattecken när inget i texten behöver dem. */
  private String enkel(String text) {
    return text.matches("[A-Za-z0-9-]+") ? text : text(text);
  }

  private String skrivbar(String text) {
    String skrivbar = Sietext.skrivbar(text);
    if (!skrivbar.equals(text)) {
      andrat.add(new Anmarkning(rad, Mening.text("sieskrivare", text, skrivbar)));
    }
    return skrivbar;
  }

  private static String dag(LocalDate dag) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(dag);
  }

  private static String kanskeDag(Optional<LocalDate> dag) {
    return dag.map(Sieskrivare::dag).orElse("\"\"");
  }

  /** Tomma fält sist utelämnas; ett tomt fält före ett ifyllt skrivs som två citattecken. */
  private void post(String etikett, String... falt) {
    int sista = falt.length;
    while (sista > 0 && falt[sista - 1].equals("\"\"")) {
      sista--;
    }
    rad(
        etikett
            + (sista == 0 ? "" : " " + String.join(" ", Arrays.asList(falt).subList(0, sista))));
  }

  private void rad(String text) {
    ut.append(text).append(RADSLUT);
    rad++;
  }
}
