package se.samordna.skal;

import static se.samordna.identitet.Roll.ADMINISTRATOR;
import static se.samordna.identitet.Roll.BEREDNING;
import static se.samordna.identitet.Roll.DRIFT;
import static se.samordna.identitet.Roll.EKONOM;
import static se.samordna.identitet.Roll.FORBUNDSCHEF;
import static se.samordna.identitet.Roll.PRESIDIUM;
import static se.samordna.identitet.Roll.REVISOR;
import static se.samordna.identitet.Roll.SOKANDE;
import static se.samordna.identitet.Roll.STYRELSE;
import static se.samordna.identitet.Roll.STYRGRUPP;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/** Ett val i huvudmenyn och vilka som har nytta av det. Tjänsterna avgör vad man får se. */
record Meny(String nyckel, String vag, Set<Roll> roller) {

  private static final Set<Roll> ALLA = EnumSet.allOf(Roll.class);
  private static final Set<Roll> ARENDEN = EnumSet.complementOf(EnumSet.of(DRIFT));

  private static final List<Meny> VAL =
      List.of(
          new Meny("start", "", ALLA),
          new Meny("arenden", "arenden", ARENDEN),
          new Meny(
              "sammantraden",
              "sammantraden",
              EnumSet.of(FORBUNDSCHEF, ADMINISTRATOR, STYRELSE, PRESIDIUM, REVISOR, BEREDNING)),
          new Meny(
              "budget",
              "budget",
              EnumSet.of(FORBUNDSCHEF, ADMINISTRATOR, STYRELSE, PRESIDIUM, REVISOR, EKONOM)),
          new Meny(
              "insatser",
              "insatser",
              EnumSet.of(
                  SOKANDE,
                  FORBUNDSCHEF,
                  ADMINISTRATOR,
                  STYRELSE,
                  PRESIDIUM,
                  REVISOR,
                  EKONOM,
                  STYRGRUPP)),
          new Meny(
              "platser",
              "platser",
              EnumSet.of(FORBUNDSCHEF, ADMINISTRATOR, STYRELSE, PRESIDIUM, REVISOR, EKONOM)),
          new Meny("konton", "konton", EnumSet.of(FORBUNDSCHEF, ADMINISTRATOR)),
          new Meny("rekvisitioner", "rekvisitioner", EnumSet.of(FORBUNDSCHEF, EKONOM, REVISOR)),
          new Meny(
              "offentligt", "offentliga-sidor", EnumSet.of(FORBUNDSCHEF, ADMINISTRATOR, REVISOR)),
          new Meny("drift", "drift", EnumSet.of(DRIFT)),
          new Meny("driftforbund", "forbund", EnumSet.of(DRIFT)));

  static List<Meny> for_(Aktor aktor) {
    return VAL.stream().filter(v -> v.roller().stream().anyMatch(aktor::har)).toList();
  }
}
