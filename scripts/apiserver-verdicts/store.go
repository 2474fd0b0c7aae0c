package main

import (
	"context"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apimachinery/pkg/util/json"
	"k8s.io/apimachinery/pkg/util/validation/field"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
)

// store takes objects of one version of one definition as a server takes them on create.
type store struct {
	schema    *schema.Structural
	validator validation.SchemaValidator
	rules     *cel.Validator
}

type objectVerdict struct {
	// Stored is the object after pruning and defaulting, whether or not it is valid.
	Stored        map[string]any `json:"stored"`
	UnknownFields []string       `json:"unknownFields"`
	Errors        []problem      `json:"errors"`
}

const rulesLeftOut = "some validation rules were not checked because the object was invalid; " +
	"correct the existing errors to complete validation"

func newStore(crd *apiextensions.CustomResourceDefinition, version string) (*store, error) {
	written, err := apiextensions.GetSchemaForVersion(crd, version)
	if err != nil {
		return nil, err
	}
	structural, err := schema.NewStructural(written.OpenAPIV3Schema)
	if err != nil {
		return nil, err
	}
	if err := defaulting.PruneDefaults(structural); err != nil {
		return nil, err
	}
	validator, _, err := validation.NewSchemaValidator(written.OpenAPIV3Schema)
	if err != nil {
		return nil, err
	}
	rules := cel.NewValidator(structural, true, celconfig.PerCallLimit)
	return &store{structural, validator, rules}, nil
}

func (s *store) create(raw []byte) objectVerdict {
	object, unknown, err := s.decode(raw)
	if err != nil {
		return objectVerdict{Errors: []problem{{Type: "Decode", Detail: err.Error()}}}
	}
	return objectVerdict{
		Stored:        object,
		UnknownFields: append([]string{}, unknown...),
		Errors:        problems(s.validate(object)),
	}
}

// decode follows the order of the server: prune, drop nulls, coerce the metadata, default.
func (s *store) decode(raw []byte) (map[string]any, []string, error) {
	var object map[string]any
	if err := json.Unmarshal(raw, &object); err != nil {
		return nil, nil, err
	}
	track := objectmeta.ObjectMetaOptions{ReturnUnknownFieldPaths: true}
	meta, hasMeta, unknown, err := objectmeta.GetObjectMetaWithOptions(object, track)
	if err != nil {
		return nil, nil, err
	}
	paths := schema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true}
	unknown = append(unknown, pruning.PruneWithOptions(object, s.schema, true, paths)...)
	defaulting.PruneNonNullableNullsWithoutDefaults(object, s.schema)
	coerce := objectmeta.CoerceOptions{ReturnUnknownFieldPaths: true}
	fieldError, more := objectmeta.CoerceWithOptions(nil, object, s.schema, false, coerce)
	if fieldError != nil {
		return nil, nil, fieldError
	}
	if hasMeta {
		if err := objectmeta.SetObjectMeta(object, meta); err != nil {
			return nil, nil, err
		}
	}
	defaulting.Default(object, s.schema)
	return object, append(unknown, more...), nil
}

func (s *store) validate(object map[string]any) field.ErrorList {
	found := validation.ValidateCustomResource(nil, object, s.validator)
	found = append(found, objectmeta.Validate(nil, object, s.schema, false)...)
	found = append(found, listtype.ValidateListSetsAndMaps(nil, s.schema, object)...)
	if s.rules == nil {
		return found
	}
	if stopsRules(found) {
		return append(found, field.Invalid(nil, nil, rulesLeftOut))
	}
	broken, _ := s.rules.Validate(context.Background(), nil, s.schema, object, nil, celconfig.RuntimeCELCostBudget)
	return append(found, broken...)
}

// stopsRules reports whether the server leaves out the rules, since the object has errors that would make them misleading.
func stopsRules(found field.ErrorList) bool {
	for _, one := range found {
		switch one.Type {
		case field.ErrorTypeNotSupported, field.ErrorTypeRequired, field.ErrorTypeTooLong,
			field.ErrorTypeTooMany, field.ErrorTypeTypeInvalid:
			return true
		}
	}
	return false
}
