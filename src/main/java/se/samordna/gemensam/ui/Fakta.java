package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ord och värden i par, till exempel överst på ett ärende. */
public final class Fakta extends Composite<DescriptionList> {

  private static final Pattern DAG = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  public Fakta() {
    getContent().addClassName("fakta");
  }

  public Fakta med(String ord, Component... varde) {
    DescriptionList.Description beskrivning = new DescriptionList.Description(varde);
    Div par = new Div(new DescriptionList.Term(ord), beskrivning);
    getContent().getElement().appendChild(par.getElement());
    return this;
  }

  /** En dag i värdet bryts inte över två rader. */
  public Fakta med(String ord, String varde) {
    Span text = new Span();
    int slut = 0;
    for (MatchResult dag : DAG.matcher(varde).results().toList()) {
      text.add(new Text(varde.substring(slut, dag.start())), hel(dag.group()));
      slut = dag.end();
    }
    text.add(new Text(varde.substring(slut)));
    return med(ord, text);
  }

  private static Span hel(String dag) {
    Span hel = new Span(dag);
    hel.addClassName("dag");
    return hel;
  }
}
