{{- define "mijnservices.labels" -}}
app.kubernetes.io/name: mijnservices
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "mijnservices.selector" -}}
app.kubernetes.io/name: mijnservices
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "mijnservices.pod" -}}
automountServiceAccountToken: false
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  runAsGroup: 1000
  seccompProfile: { type: RuntimeDefault }
{{- with .Values.images.pullSecrets }}
imagePullSecrets: {{- toYaml . | nindent 2 }}
{{- end }}
volumes:
  - name: config
    configMap: { name: {{ .Values.configMap }} }
  - name: tmp
    emptyDir: { medium: Memory, sizeLimit: 64Mi }
{{- end }}

{{- define "mijnservices.container" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
envFrom:
  - secretRef: { name: {{ .Values.secret }} }
volumeMounts:
  - { name: config, mountPath: /etc/mijnservices, readOnly: true }
  - { name: tmp, mountPath: /tmp }
{{- end }}
