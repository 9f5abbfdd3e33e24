package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Ord och värden i par, till exempel överst på ett ärende. */
public final class Fakta extends Composite<DescriptionList> {

  public Fakta() {
    getContent().addClassName("fakta");
  }

  public Fakta med(String ord, Component... varde) {
    DescriptionList.Description beskrivning = new DescriptionList.Description(varde);
    Div par = new Div(new DescriptionList.Term(ord), beskrivning);
    getContent().getElement().appendChild(par.getElement());
    return this;
  }

  public Fakta med(String ord, String varde) {
    return med(ord, new Span(varde));
  }
}
