package se.samordna.plan;

import java.util.Arrays;
import java.util.Optional;
import se.samordna.gemensam.Kod;

/** Vad raden är för slags pengar, så som filen säger. */
public enum Radlage {
  /** Intäkt som bufferten räknas på. */
  MEDLEMSBIDRAG,
  /** Redan beslutad insats: inget på raden är ledigt. */
  BEVILJAD,
  /** Utrymme för ett namngivet beslut som väntas. */
  BUDGETERAD,
  /** Ofördelat utrymme för nya insatser. */
  FRI_RAM;

  public String kod() {
    return Kod.av(this);
  }

  /** Tom för okänd kod och för den tomma. */
  public static Optional<Radlage> av(String kod) {
    return Arrays.stream(values()).filter(l -> l.kod().equals(kod)).findFirst();
  }
}
