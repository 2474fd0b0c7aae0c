package main

import (
	"context"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel/model"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apimachinery/pkg/util/json"
	"k8s.io/apimachinery/pkg/util/validation/field"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
	"k8s.io/apiserver/pkg/cel/common"
)

// store takes objects of one version of one definition as a server takes them on create and on update.
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
	structural, err := schema.NewStructural(written.OpenAPIV3Schema.DeepCopy())
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

func (s *store) write(one write) objectVerdict {
	object, unknown, err := s.decode(one.New)
	if err != nil {
		return objectVerdict{Errors: []problem{decodeProblem(err)}}
	}
	verdict := objectVerdict{Stored: object, UnknownFields: append([]string{}, unknown...)}
	if one.Old == nil {
		verdict.Errors = problems(s.validate(object))
		return verdict
	}
	old, _, err := s.decode(one.Old)
	if err != nil {
		return objectVerdict{Errors: []problem{decodeProblem(err)}}
	}
	verdict.Errors = problems(s.validateUpdate(object, old))
	return verdict
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
	return append(found, s.validateRules(found, object, nil)...)
}

// validateUpdate leaves out what the update did not change: the server calls that ratcheting.
func (s *store) validateUpdate(object, old map[string]any) field.ErrorList {
	correlated := common.NewCorrelatedObject(object, old, &model.Structural{Structural: s.schema})
	ratcheting := validation.WithRatcheting(correlated)
	found := validation.ValidateCustomResourceUpdate(nil, object, old, s.validator, ratcheting)
	found = append(found, objectmeta.Validate(nil, object, s.schema, false)...)
	if len(listtype.ValidateListSetsAndMaps(nil, s.schema, old)) == 0 {
		found = append(found, listtype.ValidateListSetsAndMaps(nil, s.schema, object)...)
	}
	return append(found, s.validateRules(found, object, old, cel.WithRatcheting(correlated))...)
}

func (s *store) validateRules(found field.ErrorList, object, old map[string]any, options ...cel.Option) field.ErrorList {
	if s.rules == nil {
		return nil
	}
	if stopsRules(found) {
		return field.ErrorList{field.Invalid(nil, nil, rulesLeftOut)}
	}
	// An interface that holds a nil map is not nil, and would make an update of a create.
	var before any
	if old != nil {
		before = old
	}
	ctx := context.Background()
	broken, _ := s.rules.Validate(ctx, nil, s.schema, object, before, celconfig.RuntimeCELCostBudget, options...)
	return broken
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
