<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if messageHeader?? || requiredActions??><p class="instruction">${message.summary}<#if requiredActions??><#list requiredActions>: <#items as atgard>${kcSanitize(msg("requiredAction.${atgard}"))?no_esc}<#sep>, </#items></#list></#if></p></#if>
      <#if actionUri?has_content>
        <p><a class="knapp" href="${actionUri}">${msg("proceedWithAction")}</a></p>
      <#elseif pageRedirectUri?has_content>
        <p><a class="knapp" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
      <#else>
        <p><a class="knapp" href="${layout.start}">${msg("backToApplication")}</a></p>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
