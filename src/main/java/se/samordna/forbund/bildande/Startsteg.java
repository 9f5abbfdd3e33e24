package se.samordna.forbund.bildande;

import com.fasterxml.jackson.annotation.JsonIgnore;
import se.samordna.gemensam.Kod;

/** Stegen från ett tomt förbund till det första ärendet, i den ordning de tas. */
public enum Startsteg {
  MEDLEMMAR("medlemmar"),
  VERKSAMHETER("medlemmar"),
  PERSONER("platser"),
  PLATSER("platser"),
  ORDNING("forbundsordning"),
  BUDGET("budget"),
  INSATSER("insatser"),
  OPPNA("kom-igang");

  private final String lank;

  Startsteg(String lank) {
    this.lank = lank;
  }

  /** Vägen till skärmen där steget görs. */
  @JsonIgnore
  public String lank() {
    return lank;
  }

  public String kod() {
    return Kod.av(this);
  }
}
