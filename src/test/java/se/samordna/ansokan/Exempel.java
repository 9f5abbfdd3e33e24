package se.samordna.ansokan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.samordna.ansokan.Ansokan.Budgetrad;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Medfinansiering;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.arende.Insatstyp;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Vardemodul;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** En hel ansökan utan brister, och samma ansökan med ett fält ändrat. */
public final class Exempel {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new Vardemodul()).build();

  private static final Map<String, Medlem.Part> PARTER =
      Map.of(
          "burlov", Medlem.Part.KOMMUN,
          "vellinge", Medlem.Part.KOMMUN,
          "region", Medlem.Part.REGION,
          "fk", Medlem.Part.FK,
          "af", Medlem.Part.AF);

  private Exempel() {}

  public static Function<String, Optional<Medlem.Part>> partAv() {
    return kod -> Optional.ofNullable(PARTER.get(kod));
  }

  public static Ansokan hel() {
    Ansokan.Byggare bygge =
        Ansokan.bygg()
            .med(Falt.RUBRIK, "Förstudie om samordnat stöd")
            .med(Falt.INSATSTYP, Valt.av(Insatstyp.FORSTUDIE))
            .med(Falt.NIVA, Valt.av(Niva.STRUKTUR))
            .med(Falt.MAL, List.of(new Mal("Arbetsgång beslutad", "Antal", "0", "4", "Protokoll")))
            .med(Falt.PARTER, List.of(part("vellinge", "huvudman"), part("region", "deltagare")))
            .med(Falt.START, Optional.of(LocalDate.of(2030, 1, 1)))
            .med(Falt.SLUT, Optional.of(LocalDate.of(2031, 12, 31)))
            .med(Falt.BUDGET, List.of(new Budgetrad(2030, "Projektledning", 172_960_00L)));
    Arrays.stream(Fritext.values())
        .filter(Fritext::kravs)
        .forEach(t -> bygge.med(t, "Det som behövs om " + t.kod() + "."));
    return bygge.klar();
  }

  public static Part part(String medlem, String roll) {
    return new Part(medlem, "sokande." + medlem + ".prov", roll);
  }

  /** Den hela ansökan med {@code andring} gjord på JSON-formen. */
  public static Ansokan med(UnaryOperator<ObjectNode> andring) {
    ObjectNode form = JSON.valueToTree(hel());
    return JSON.treeToValue(andring.apply(form), Ansokan.class);
  }

  public static Ansokan medParter(Part... parter) {
    return med(
        f -> {
          f.set("parter", JSON.valueToTree(parter));
          return f;
        });
  }

  public static Ansokan medPengar(List<Budgetrad> budget, List<Medfinansiering> annan) {
    return med(
        f -> {
          f.set("budget", JSON.valueToTree(budget));
          f.set("medfinansiering", JSON.valueToTree(annan));
          return f;
        });
  }
}
